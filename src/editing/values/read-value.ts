import type { FormValue } from '../form/form-field.ts';
import { type CellContent, cellText, percentage } from './cell.ts';
import { comparable } from './comparable.ts';
import { readDate } from './read-date.ts';
import type { Titles } from './titles.ts';

/** What reading depends on. */
export interface ReadingContext {
	titles: Titles;
	/** YYYY-MM-DD. */
	today: string;
}

/**
 * Returns what a cell says as a value of a field: the id for a title, the value for a label, a date for a date of any
 * kind. What can’t be read stays as it was written, so that the validator says what is wrong with it.
 *
 * @returns `undefined` for a cell that leaves the field out
 */
export function readValue(cell: CellContent, form: FormValue, context: ReadingContext): unknown {
	const text = cellText(cell);
	if (text === '') return undefined;
	switch (form.kind) {
		case 'text':
			return text;
		case 'file':
		case 'data':
			return text;
		case 'number':
			return readNumber(cell);
		case 'date':
			return readDate(cell, form.form, context.today);
		case 'tick':
			return readTick(text);
		case 'choice':
			return (choiceFor(text, form) ?? text) || undefined;
		case 'reference':
			return context.titles.find(form.collection, text) ?? text;
		case 'list':
			return partsOf(text, form.item, context).map((part) =>
				readValue({ ...cell, value: part }, form.item, context),
			);
		case 'map':
			return readMap(text, form, context);
		case 'either':
			return readEither(text, form);
		case 'group':
			return text;
	}
}

/** A number without its signs: “1,234”, “45%”, “£20”. */
function readNumber(cell: CellContent): number | string {
	const { value, isPercent } = cell;
	if (typeof value === 'number') return isPercent ? percentage(value) : value;
	const text = cellText(cell);
	const plain = text.replaceAll(/(?<=\d),(?=\d{3}\b)/g, '').replace(/^£|\s?%$/g, '');
	return /^[-−]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain.replace('−', '-')) : text;
}

function readTick(text: string): true | string | undefined {
	if (/^(?:yes|y|true|x|✓|✔|1)$/i.test(text)) return true;
	return /^(?:no|n|false|0|-)$/i.test(text) ? undefined : text;
}

function choiceFor(
	text: string,
	{ choices }: Extract<FormValue, { kind: 'choice' }>,
): string | undefined {
	const exact = choices.find(({ value, label }) => value === text || label === text);
	if (exact) return exact.value;
	const wanted = comparable(text);
	return choices.find(
		({ value, label }) => comparable(value) === wanted || comparable(label) === wanted,
	)?.value;
}

/** Texts are one on each line; ids and values may also have semicolons or commas between them. */
function partsOf(text: string, item: FormValue, context: ReadingContext): string[] {
	const isText = item.kind === 'text' && item.markdown;
	const parts = text
		.split(isText ? '\n' : /[\n;]/)
		.map((part) => part.replace(/^\s*[•·▪‣–*-]\s+/, '').trim())
		.filter((part) => part !== '');
	if (item.kind !== 'choice' && item.kind !== 'reference') return parts;
	const isKnown = (part: string) => readValue({ value: part }, item, context) !== part;
	return parts.flatMap((part) => {
		const pieces = part.split(',').map((piece) => piece.trim());
		return !isKnown(part) && pieces.length > 1 ? pieces : [part];
	});
}

/** One key and its value on each line: “Rest: strong”. */
function readMap(
	text: string,
	{ key, item }: Extract<FormValue, { kind: 'map' }>,
	context: ReadingContext,
): unknown {
	const lines = text.split(/[\n;]/).filter((line) => line.trim() !== '');
	const pairs = lines.map((line) => /^(.*):(.*)$/s.exec(line));
	if (pairs.includes(null)) return text;
	return Object.fromEntries(
		pairs.map((pair) => [
			String(readValue({ value: pair?.[1] ?? '' }, key, context)),
			readValue({ value: pair?.[2] ?? '' }, item, context),
		]),
	);
}

/** A word, or a text in two parts: “The Old Mill, York”. */
function readEither(
	text: string,
	{ word, fields }: Extract<FormValue, { kind: 'either' }>,
): unknown {
	if (comparable(text) === comparable(word)) return word;
	const [first, second] = fields;
	const [, name, place] = /^(.*),([^,]*)$/s.exec(text) ?? [];
	if (!first || !second || name === undefined || place === undefined) return text;
	return { [first.key]: name.trim(), [second.key]: place.trim() };
}
