import { ShiftPresses } from './shift-presses.ts';

/** Leaves the page at once: by its link, or by pressing Shift three times. */

/** How long to wait for the next press, as on GOV.UK. */
const PATIENCE_MS = 5_000;

const TO_GO = ['', 'Shift: press 1 more time to leave.', 'Shift: press 2 more times to leave.'];

const link = document.querySelector<HTMLAnchorElement>('.leave-page a');
const status = document.querySelector('.leave-page [role=status]');
const presses = new ShiftPresses();
let waiting: ReturnType<typeof setTimeout> | undefined;

link?.addEventListener('click', (event) => {
	event.preventDefault();
	leave();
});

document.addEventListener(
	'keyup',
	({ key, shiftKey }) => {
		const missing = presses.add(key, shiftKey);
		if (missing === 0) leave();
		else say(TO_GO[missing] ?? '');
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			presses.reset();
			say('');
		}, PATIENCE_MS);
	},
	true,
);

function say(words: string): void {
	if (status && status.textContent !== words) status.textContent = words;
}

/**
 * Hides the page while the other one loads, and makes “Back” skip it. If the page is restored from a cache it is
 * loaded again.
 */
function leave(): void {
	if (!link) return;
	const { href } = link;
	// A page may take its time to load: what is spoken must stop at once.
	dispatchEvent(new Event('leave-page'));
	document.title = 'Loading';
	document.body.replaceChildren('Loading');
	addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
	location.replace(href);
}
