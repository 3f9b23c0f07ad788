import { element } from '../../ui/element.client.ts';
import { findPassages } from './passages.client.ts';
import { PageReader, type ReadingState } from './reader.client.ts';

const RATES = [
	['0.75', 'Slower'],
	['1', 'Usual speed'],
	['1.25', 'Faster'],
] as const;

/** Reads the page out, with a bar at the foot of the window to pause, move and stop. Escape stops it, too. */
export function listen(button: HTMLButtonElement): void {
	const main = document.querySelector('main');
	if (!main || document.querySelector('.listen-bar')) return;
	const pause = action('Pause', () => (isPaused ? reader.read() : reader.pause()));
	const rates = RATES.map(([value, words]) => element('option', { value }, [words]));
	const speed = element('select', { className: 'field' }, rates);
	speed.value = '1';
	speed.setAttribute('aria-label', 'Speed of the voice');
	speed.addEventListener('change', () => {
		reader.rate = Number(speed.value);
	});
	const bar = element('div', { className: 'listen-bar', role: 'group' }, [
		pause,
		action('Back', () => reader.move(-1)),
		action('Next', () => reader.move(1)),
		action('Stop', () => reader.stop()),
		speed,
	]);
	bar.setAttribute('aria-label', 'Listen to this page');
	const note = button.parentElement?.querySelector('[role=status]');
	let isPaused = false;
	let marked: Element | undefined;

	const reader = new PageReader(
		findPassages(main),
		main.lang || document.documentElement.lang,
		tell,
	);
	const leaving = new AbortController();
	for (const event of ['pagehide', 'leave-page'])
		addEventListener(event, () => reader.stop(), { signal: leaving.signal });
	document.addEventListener(
		'keydown',
		({ key }) => {
			if (key === 'Escape' && !document.querySelector(':popover-open')) reader.stop();
		},
		{ signal: leaving.signal },
	);
	if (note) note.textContent = '';
	button.after(bar);
	pause.focus();
	reader.read();

	function tell(state: ReadingState, place: Element | undefined): void {
		marked?.removeAttribute('data-spoken');
		marked = place;
		place?.setAttribute('data-spoken', '');
		if (state === 'ended' || state === 'failed') {
			end(state === 'failed' ? 'Your browser could not read this out.' : '');
			return;
		}
		isPaused = state === 'paused';
		pause.textContent = isPaused ? 'Go on' : 'Pause';
		if (!isPaused) place?.scrollIntoView({ block: 'nearest' });
	}

	function end(words: string): void {
		leaving.abort();
		const hadFocus = bar.contains(document.activeElement);
		bar.remove();
		if (note) note.textContent = words;
		if (hadFocus) button.focus();
	}
}

function action(words: string, act: () => void): HTMLButtonElement {
	const button = element('button', { type: 'button', className: 'button plain' }, [words]);
	button.addEventListener('click', act);
	return button;
}
