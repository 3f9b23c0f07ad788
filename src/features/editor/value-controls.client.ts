import type { FormValue } from '../../editing/form/form-field.ts';
import { isDay, isLocalTime, isMonth } from '../../format/date.ts';
import { dateInWords } from '../../format/words.ts';
import { type Control, type FormContext, titlesIn } from './control.client.ts';
import { make } from './make.client.ts';

const names = ({ labelledBy, describedBy }: FormContext) => ({
	'aria-labelledby': labelledBy,
	'aria-describedby': describedBy || undefined,
});

/**
 * A text on one line, or on several where it may hold Markdown or is long. What is not a text stays as it is until
 * its author changes it.
 */
export function textControl(
	{ markdown, most }: { markdown: boolean; most: number | undefined },
	given: unknown,
	context: FormContext,
): Control {
	const text = given === undefined || given === null ? '' : String(given);
	const isOther = text !== '' && typeof given !== 'string';
	const said = (words: string) => (isOther && words === text ? given : words);
	if (!markdown && most === undefined && !text.includes('\n') && text.length < 90) {
		const input = make('input', { type: 'text', ...names(context) });
		input.value = text;
		return { element: input, read: () => said(input.value) };
	}
	const area = make('textarea', { rows: markdown ? 4 : 2, ...names(context) });
	area.value = text;
	if (most === undefined) return { element: area, read: () => said(area.value) };
	const left = make('p', { class: 'count', 'aria-live': 'polite' });
	const count = () => {
		left.textContent = `${area.value.trim().length} of at most ${most} characters`;
	};
	area.addEventListener('input', count);
	count();
	return { element: make('div', {}, area, left), read: () => said(area.value) };
}

/** A number. What is not one is sent as it is, so that the validator says so. */
export function numberControl(given: unknown, context: FormContext): Control {
	const input = make('input', { type: 'text', inputmode: 'decimal', ...names(context) });
	const text = given === undefined || given === null ? '' : String(given);
	input.value = text;
	return {
		element: input,
		read: () => {
			const typed = input.value.trim();
			if (typed === text) return given;
			if (typed === '') return undefined;
			return /^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : typed;
		},
	};
}

/** A date as its author types it, with the day that it means in words below. */
export function dateControl(given: unknown, context: FormContext): Control {
	const input = make('input', { type: 'text', ...names(context) });
	const text = given === undefined || given === null ? '' : String(given);
	input.value = text;
	const words = make('p', { class: 'count', 'aria-live': 'polite' });
	const say = () => {
		const typed = input.value.trim();
		const time = isLocalTime(typed) ? `, ${typed.slice(11)}` : '';
		words.textContent =
			isDay(typed) || isMonth(typed) || isLocalTime(typed) ? dateInWords(typed) + time : '';
	};
	input.addEventListener('input', say);
	say();
	return {
		element: make('div', {}, input, words),
		read: () => (input.value === text ? given : input.value),
	};
}

export function tickControl(given: unknown, context: FormContext): Control {
	const input = make('input', { type: 'checkbox', ...names(context) });
	input.checked = given === true;
	const isOther = given !== undefined && given !== true && given !== false;
	return {
		element: make('label', { class: 'tick' }, input, ' Yes'),
		read: () => (input.checked ? true : isOther ? given : undefined),
	};
}

interface Option {
	value: string;
	label: string;
}

/** One of several values. A value that is not on the list stays, so that nothing is lost by opening a form. */
export function choiceControl(
	options: readonly Option[],
	given: unknown,
	context: FormContext,
): Control {
	const select = make('select', names(context));
	const known = given === undefined || given === null ? '' : String(given);
	const isUnknown = known !== '' && !options.some(({ value }) => value === known);
	select.append(
		make('option', { value: '' }, ''),
		...(isUnknown ? [make('option', { value: known }, `${known} (not on the list)`)] : []),
		...options.map(({ value, label }) => make('option', { value }, label)),
	);
	select.value = known;
	return {
		element: select,
		read: () => (known !== '' && select.value === known ? given : select.value || undefined),
	};
}

export function referenceOptions(collection: string, context: FormContext): Option[] {
	return titlesIn(context, collection).map(({ id, title }) => ({ value: id, label: title }));
}

/** Several of a few values, as ticks. The order in which the file has them stays. */
export function ticksControl(
	options: readonly Option[],
	given: unknown,
	context: FormContext,
): Control {
	const isOther = given !== undefined && !Array.isArray(given);
	const was: unknown[] = Array.isArray(given) ? given : [];
	const unknown = was.filter((value) => !options.some((option) => option.value === value));
	const boxes = options.map(({ value, label }) => {
		const input = make('input', { type: 'checkbox', value });
		input.checked = was.includes(value);
		return { value, input, element: make('label', { class: 'tick' }, input, ` ${label}`) };
	});
	return {
		element: make(
			'div',
			{ class: 'ticks', role: 'group', ...names(context) },
			...boxes.map(({ element }) => element),
		),
		read: () => {
			const ticked = boxes.filter(({ input }) => input.checked).map(({ value }) => value);
			if (isOther && ticked.length === 0) return given;
			const kept = was.filter(
				(value) => unknown.includes(value) || ticked.some((each) => each === value),
			);
			return [...kept, ...ticked.filter((value) => !was.includes(value))];
		},
	};
}

/** Either a word or fields: where an event is. */
export function eitherControl(
	{ word }: Extract<FormValue, { kind: 'either' }>,
	given: unknown,
	group: Control,
	context: FormContext,
): Control {
	const name = `${context.labelledBy}-either`;
	const isWord = given === word;
	const radios = [word, 'fields'].map((value) => {
		const input = make('input', { type: 'radio', name, value });
		input.checked = given !== undefined && (value === word) === isWord;
		return input;
	});
	const [first, second] = radios;
	const show = () => {
		group.element.hidden = !second?.checked;
	};
	for (const radio of radios) radio.addEventListener('change', show);
	show();
	const label = word.charAt(0).toUpperCase() + word.slice(1);
	const element = make(
		'div',
		{ role: 'radiogroup', ...names(context) },
		make('label', { class: 'tick' }, first, ` ${label}`),
		make('label', { class: 'tick' }, second, ' At a place'),
		group.element,
	);
	return {
		element,
		read: () => (first?.checked ? word : second?.checked ? group.read() : undefined),
	};
}
