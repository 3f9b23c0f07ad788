import type { FormField, FormValue } from '../../editing/form/form-field.ts';
import { isRecord, rawFields, rawList } from '../../schema/raw.ts';
import { type Control, type FormContext, PATH_ATTRIBUTE } from './control.client.ts';
import { dataControl } from './data-control.client.ts';
import { countWords, pictureControl } from './easy-read-control.client.ts';
import { listControl } from './list-controls.client.ts';
import { make, newId } from './make.client.ts';
import {
	choiceControl,
	dateControl,
	eitherControl,
	numberControl,
	referenceOptions,
	textControl,
	tickControl,
	ticksControl,
} from './value-controls.client.ts';

/** More values than this are chosen one by one. */
const MOST_TICKS = 20;

/** The fields of an entry, or of a part of it, one below the other. */
function groupControl(fields: readonly FormField[], given: unknown, context: FormContext): Control {
	const was = isRecord(given) ? given : {};
	const controls = new Map<string, Control>();
	const readField = (key: string) => controls.get(key)?.read();
	// An id is made from the title when an item is saved, and stays.
	const isItem = typeof context.path.at(-1) === 'number';
	const shown = fields.filter(({ key }) => !(isItem && key === 'id'));
	const elements = shown.map((field) => {
		const { element, control } = fieldElement(field, was[field.key], context, readField);
		controls.set(field.key, control);
		return element;
	});
	return {
		element: make('div', { class: 'fields' }, ...elements),
		read: () => {
			const read = Object.fromEntries([...controls].map(([key, control]) => [key, control.read()]));
			return given !== undefined && !isRecord(given) ? given : { ...was, ...read };
		},
	};
}

/** A field with its label, its hint and its findings. */
export function fieldElement(
	field: FormField,
	given: unknown,
	{ path, ...context }: FormContext,
	readSibling: (key: string) => unknown,
): { element: HTMLElement; control: Control } {
	const { key, label, required, value } = field;
	// The control for data says itself what to do.
	const hint = value.kind === 'data' ? undefined : field.hint;
	const [labelledBy, hintId] = [newId(), newId()];
	const describedBy = hint === undefined ? '' : hintId;
	const own = { ...context, path: [...path, key], labelledBy, describedBy };
	const control = valueControl(field, given, own, readSibling);
	const words = make(
		'span',
		{ class: 'label', id: labelledBy },
		label,
		required ? '' : ' (optional)',
	);
	const parts = [
		hint === undefined ? undefined : make('p', { class: 'hint', id: hintId }, hint),
		make('div', { class: 'found' }),
		control.element,
	];
	const attributes = { class: 'field', [PATH_ATTRIBUTE]: JSON.stringify(own.path) };
	const isEmpty = given === undefined || (Array.isArray(given) && given.length === 0);
	// Optional parts of several fields stay closed until they are used.
	if (!required && isEmpty && isWide(value))
		return { control, element: make('details', attributes, make('summary', {}, words), ...parts) };
	return { control, element: make('div', attributes, words, ...parts) };
}

function isWide(value: FormValue): boolean {
	return ['group', 'list', 'map', 'either'].includes(value.kind);
}

function valueControl(
	{ key, label, value }: FormField,
	given: unknown,
	context: FormContext,
	readSibling: (key: string) => unknown,
): Control {
	if (value.kind === 'data')
		return dataControl(
			given,
			() => ({
				title: String(readSibling('title') ?? ''),
				unit: String(readSibling('unit') ?? ''),
				direction: String(readSibling('direction') ?? ''),
				chart: String(readSibling('chart') ?? ''),
			}),
			context,
		);
	const isSentence = key === 'text' && context.path.at(-3) === 'sentences';
	const control = plainControl(label, value, given, context);
	return isSentence ? countWords(control) : control;
}

function plainControl(
	label: string,
	value: FormValue,
	given: unknown,
	context: FormContext,
): Control {
	switch (value.kind) {
		case 'number':
			return numberControl(given, context);
		case 'date':
			return dateControl(given, context);
		case 'tick':
			return tickControl(given, context);
		case 'choice':
			return value.listedAt === undefined
				? choiceControl(value.choices, given, context)
				: pictureControl(value.choices, given, context);
		case 'reference':
			return choiceControl(referenceOptions(value.collection, context), given, context);
		case 'group':
			return groupControl(value.fields, given, context);
		case 'either':
			return eitherControl(value, given, groupControl(value.fields, given, context), context);
		case 'list':
			return itemsControl(label, value.item, given, context);
		case 'map':
			return mapControl(value, given, context);
		case 'text':
			return textControl(value, given, context);
		default:
			return textControl({ markdown: false, most: undefined }, given, context);
	}
}

function itemsControl(
	label: string,
	item: FormValue,
	given: unknown,
	context: FormContext,
): Control {
	if (item.kind === 'choice' && item.choices.length <= MOST_TICKS)
		return ticksControl(item.choices, given, context);
	const name = itemName(label);
	return listControl(name, given, context, (value, index) => {
		const own = { ...context, path: [...context.path, index] };
		return plainControl(name, item, value, own);
	});
}

/** Returns what one item of a list is called: “Driver” for “Drivers”. Most other labels are no plural. */
function itemName(label: string): string {
	const isPlural = /^[\w-]+(?: [\w-]+)?[^s]s$/.test(label) && !/^(?:What|Who|How)\b/.test(label);
	return isPlural ? label.slice(0, -1) : 'Item';
}

/** A value for each key that is chosen: how strongly a driver affects each of its parents. */
function mapControl(
	{ key, item }: Extract<FormValue, { kind: 'map' }>,
	given: unknown,
	context: FormContext,
): Control {
	const fields: FormField[] = [
		{ key: 'key', label: 'For', hint: undefined, required: true, value: key },
		{ key: 'value', label: 'Value', hint: undefined, required: true, value: item },
	];
	const pairs = isRecord(given)
		? Object.entries(given).map(([name, value]) => ({ key: name, value }))
		: undefined;
	const list = listControl('Line', pairs, context, (value) => groupControl(fields, value, context));
	return {
		element: list.element,
		read: () => {
			const read = rawList(list.read()).map(rawFields);
			// A value of another kind stays, so that the validator explains it.
			if (read.length === 0 && given !== undefined && !isRecord(given)) return given;
			return Object.fromEntries(read.map((pair) => [String(pair.key ?? ''), pair.value]));
		},
	};
}
