import { element } from '../../ui/element.client.ts';
import { COLOURS, chooseColours, chosenColours } from './colours.client.ts';
import { areKeptByBrowser, keepPreferences, keptPreferences } from './kept-preferences.client.ts';
import {
	PREFERENCE_NAMES,
	type PreferenceName,
	READING_PREFERENCES,
	withPreference,
} from './reading-preferences.ts';

/** Where readers choose how the pages look. Made when its button is first pressed; from then on the button opens and closes it. */
export function openDisplayPanel(button: HTMLButtonElement): void {
	const title = element('p', { id: 'display-panel-title', className: 'display-title' }, [
		'Display',
	]);
	const note = element('p', { role: 'status' }, []);
	const close = element('button', { type: 'button', className: 'button plain' }, ['Close']);
	const reset = element('button', { type: 'button', className: 'button plain' }, [
		'Reset to default',
	]);
	const form = element('form', {}, [
		'Every page will look like this in this browser.',
		choices('Colours', 'colours', Object.entries(COLOURS)),
		...PREFERENCE_NAMES.map(preferenceChoices),
		element('div', { className: 'display-ends' }, [reset, close]),
		note,
	]);
	const panel = element('div', { className: 'display-panel', popover: 'auto', role: 'dialog' }, [
		title,
		form,
	]);
	panel.setAttribute('aria-labelledby', title.id);

	const say = (words: string, isKept: boolean) => {
		note.textContent = isKept
			? words
			: 'Your browser does not let this site keep your choice. It lasts until you leave this page.';
	};
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('change', () => {
		const chosen = new FormData(form);
		const preferences = PREFERENCE_NAMES.reduce(
			(sum, name) => withPreference(sum, name, String(chosen.get(name) ?? '') || undefined),
			keptPreferences(),
		);
		const colours = String(chosen.get('colours') ?? '');
		const isKept = colours === chosenColours() || chooseColours(colours);
		keepPreferences(preferences);
		say('', isKept && areKeptByBrowser());
	});
	reset.addEventListener('click', () => {
		const isKept = chooseColours('');
		keepPreferences({});
		show(form);
		say('The default settings are back.', isKept && areKeptByBrowser());
	});
	close.addEventListener('click', () => panel.hidePopover());
	panel.addEventListener('toggle', (event) => {
		if ((event as ToggleEvent).newState !== 'open') return;
		show(form);
		say('', areKeptByBrowser());
		form.querySelector<HTMLInputElement>('input:checked')?.focus();
	});

	button.after(panel);
	button.popoverTargetElement = panel;
	panel.showPopover({ source: button });
}

/** A preference with one value beside the default is a box to tick; one with more, a row to choose from. */
function preferenceChoices(name: PreferenceName): HTMLElement {
	const { label, usual, values } = READING_PREFERENCES[name];
	const others: [string, string][] = Object.entries(values);
	return choices(label, name, others.length === 1 ? others : [['', usual], ...others]);
}

function choices(
	label: string,
	name: string,
	values: readonly (readonly [value: string, words: string])[],
): HTMLElement {
	return element('fieldset', {}, [
		element('legend', {}, [label]),
		...values.map(([value, words]) =>
			element('label', {}, [
				element('input', { type: values.length === 1 ? 'checkbox' : 'radio', name, value }, []),
				words,
			]),
		),
	]);
}

/** Ticks what the reader chose. */
function show(form: HTMLFormElement): void {
	const chosen: Readonly<Record<string, string | undefined>> = {
		...keptPreferences(),
		colours: chosenColours(),
	};
	for (const input of form.querySelectorAll('input'))
		input.checked = input.value === (chosen[input.name] ?? '');
}
