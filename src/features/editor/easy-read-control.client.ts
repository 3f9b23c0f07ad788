import type { Choice } from '../../editing/form/form-field.ts';
import type { Control, FormContext } from './control.client.ts';
import { make, makeButton } from './make.client.ts';

/** The most words of a sentence in Easy Read. */
const MOST_WORDS = 15;

/** Counts the words of an Easy Read sentence below it. */
export function countWords(control: Control): Control {
	const field = control.element.matches('input, textarea')
		? control.element
		: control.element.querySelector('input, textarea');
	if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return control;
	const count = make('p', { class: 'count', 'aria-live': 'polite' });
	const say = () => {
		const words = field.value.match(/\S+/g)?.length ?? 0;
		count.textContent = `${words} ${words === 1 ? 'word' : 'words'}${words > MOST_WORDS ? `: at most ${MOST_WORDS}, so make two sentences of it` : ''}`;
	};
	field.addEventListener('input', say);
	say();
	return { element: make('div', {}, control.element, count), read: control.read };
}

/** A picture of the picture list, chosen by sight. */
export function pictureControl(
	choices: readonly Choice[],
	given: unknown,
	{ site, labelledBy }: FormContext,
): Control {
	let chosen = given === undefined || given === null ? '' : String(given);
	let isChosen = false;
	const address = (name: string) => `${site.base.replace(/\/$/, '')}/pictures/${name}.svg`;
	const shown = make('p', { class: 'picture-shown' });
	const grid = make('div', { class: 'pictures' });
	const choose = (name: string) => {
		chosen = name;
		isChosen = true;
		details.open = false;
		draw();
		details.dispatchEvent(new Event('input', { bubbles: true }));
	};
	const draw = () => {
		const label = choices.find(({ value }) => value === chosen)?.label ?? chosen;
		shown.replaceChildren(
			...(chosen === ''
				? ['No picture']
				: [make('img', { src: address(chosen), alt: '', width: 48, height: 48 }), ` ${label}`]),
		);
	};
	const details = make('details', {}, make('summary', {}, 'Choose a picture'), grid);
	details.addEventListener('toggle', () => {
		if (!details.open || grid.childElementCount > 0) return;
		grid.append(
			makeButton('No picture', () => choose('')),
			...choices.map(({ value, label }) => {
				const button = makeButton('', () => choose(value));
				button.append(
					make('img', { src: address(value), alt: '', width: 64, height: 64, loading: 'lazy' }),
					label,
				);
				return button;
			}),
		);
	});
	draw();
	return {
		element: make('div', { role: 'group', 'aria-labelledby': labelledBy }, shown, details),
		read: () => (isChosen ? chosen || undefined : given),
	};
}
