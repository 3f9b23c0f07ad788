import { element } from '../../ui/element.client.ts';
import { READING_WISHES, WISH_NAMES, type WishName, withWish } from './reading-preferences.ts';
import { areKeptByBrowser, keepWishes, wishes } from './wishes.client.ts';

/** Where readers choose how the pages look. Made when its button is first pressed; from then on the button opens and closes it. */
export function openReadingPanel(button: HTMLButtonElement): void {
	const title = element('p', { id: 'reading-panel-title', className: 'reading-title' }, [
		'Reading',
	]);
	const note = element('p', { role: 'status' }, []);
	const close = element('button', { type: 'button', className: 'button plain' }, ['Close']);
	const reset = element('button', { type: 'button', className: 'button plain' }, ['Back to usual']);
	const form = element('form', {}, [
		'Choose what suits you. Each page will look like this in this browser.',
		...WISH_NAMES.map(choicesOf),
		element('div', { className: 'reading-ends' }, [reset, close]),
		note,
	]);
	const panel = element('div', { className: 'reading-panel', popover: 'auto', role: 'dialog' }, [
		title,
		form,
	]);
	panel.setAttribute('aria-labelledby', title.id);

	const say = (words: string) => {
		note.textContent = areKeptByBrowser()
			? words
			: 'Your browser does not let this site keep your choice. It lasts until you leave this page.';
	};
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('change', () => {
		const chosen = new FormData(form);
		const wished = WISH_NAMES.reduce(
			(sum, name) => withWish(sum, name, String(chosen.get(name) ?? '') || undefined),
			wishes(),
		);
		keepWishes(wished);
		say('');
	});
	reset.addEventListener('click', () => {
		keepWishes({});
		show(form);
		say('Everything is as usual.');
	});
	close.addEventListener('click', () => panel.hidePopover());
	panel.addEventListener('toggle', (event) => {
		if ((event as ToggleEvent).newState !== 'open') return;
		show(form);
		say('');
		form.querySelector<HTMLInputElement>('input:checked')?.focus();
	});

	button.after(panel);
	button.popoverTargetElement = panel;
	panel.showPopover({ source: button });
}

/** A wish with one value beside the usual is a box to tick; one with more, a row to choose from. */
function choicesOf(name: WishName): HTMLElement {
	const { label, usual, values } = READING_WISHES[name];
	const others: [string, string][] = Object.entries(values);
	const choices = others.length === 1 ? others : [['', usual] as [string, string], ...others];
	return element('fieldset', {}, [
		element('legend', {}, [label]),
		...choices.map(([value, words]) =>
			element('label', {}, [
				element('input', { type: others.length === 1 ? 'checkbox' : 'radio', name, value }, []),
				words,
			]),
		),
	]);
}

/** Ticks what the reader chose. */
function show(form: HTMLFormElement): void {
	const wished = wishes();
	for (const input of form.querySelectorAll('input'))
		input.checked = input.value === (wished[input.name as WishName] ?? '');
}
