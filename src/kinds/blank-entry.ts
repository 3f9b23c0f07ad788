import { z } from 'zod';
import type { CollectionName } from '../schema/collection-name.ts';
import { readEntryFields } from '../schema/entry.ts';
import { EXTENDABLE, type OwnVocabularies } from '../schema/vocabulary.ts';
import {
	type DateForm,
	readFieldMeta,
	schemaDateForm,
	schemaDescription,
	unwrap,
} from '../schema/walk.ts';
import { KINDS, schemas } from './index.ts';

/** Values that are known before an author fills in anything, by field. */
export type KnownValues = Readonly<Record<string, string | number | undefined>>;

/**
 * Returns a new entry, ready to fill in: first each required field with a comment that describes it, then the optional
 * ones, which are also commented out, so that removing a `# ` from their lines activates them.
 */
export function blankEntry(
	collection: CollectionName,
	own: OwnVocabularies = {},
	known: KnownValues = {},
): string {
	const schema = schemas[collection];
	const required = readEntryFields(schema)?.required ?? new Set();
	const shape = Object.entries(schema.shape);
	const inOrder = [
		...shape.filter(([name]) => required.has(name)),
		...shape.filter(([name]) => !required.has(name)),
	];
	const fields = inOrder.map(([name, field]) => {
		const value = known[name];
		const lines = fieldLines(name, field, !required.has(name), own);
		return value === undefined
			? lines
			: lines.map((line) => (line === `${name}:` ? `${name}: ${written(value)}` : line));
	});
	const text = [INTRODUCTION(collection), ...fields].map((lines) => lines.join('\n')).join('\n\n');
	return KINDS[collection].endings.includes('.yaml')
		? `${text}\n`
		: `---\n${text}\n---\n\n${BODY}\n`;
}

const INTRODUCTION = (collection: CollectionName) =>
	comment(
		`${KINDS[collection].about} Fill in the fields below. Optional ones are commented out: take the mark away from their lines to use them.`,
	);

const BODY = '{/* What else there is to say, in Markdown. The first heading begins with `##`. */}';

/** Returns a value as YAML: a text in quotes, unless it is certainly the same without them. */
function written(value: string | number): string {
	const text = String(value);
	return typeof value === 'number' || (PLAIN.test(text) && !OTHER_TYPE.test(text))
		? text
		: JSON.stringify(text);
}

const PLAIN = /^[\p{L}\d](?:[\p{L}\d -]*[\p{L}\d])?$/u;
/** What YAML reads as a number, a truth value or nothing. */
const OTHER_TYPE = /^(?:\d+|\d+e-?\d+|0o[0-7]+|0x[\da-f]+|true|false|null)$/i;

/** Returns a field with its comment above it; an optional field is commented out. */
function fieldLines(
	name: string,
	schema: z.core.$ZodType,
	isOptional: boolean,
	own: OwnVocabularies,
	isInside = false,
): string[] {
	const about = comment(...aboutLines(schema, own));
	const inner = unwrap(schema);
	const item = inner instanceof z.ZodArray ? unwrap(inner.element) : undefined;
	if (item instanceof z.ZodObject) {
		const items = [`${name}:`, ...indented(itemLines(objectLines(item, own)))];
		// Within a field that is itself commented out, the example is all there is.
		if (isInside && !isOptional) return [...about, ...items];
		const example = items.map(commentedOut);
		return [...about, ...(isOptional ? [] : [`${name}: []`]), ...example];
	}
	const lines =
		inner instanceof z.ZodObject
			? [`${name}:`, ...indented(objectLines(inner, own))]
			: [`${name}:${item ? ' []' : fixedValue(inner)}`];
	return [...about, ...(isOptional ? lines.map(commentedOut) : lines)];
}

function objectLines(schema: z.ZodObject, own: OwnVocabularies): string[] {
	return Object.entries(schema.shape).flatMap(([name, field]) =>
		fieldLines(name, field, field instanceof z.ZodOptional, own, true),
	);
}

/** Returns the fields of a list item: a dash before the first, with its comments aligned with the dash. */
function itemLines(lines: readonly string[]): string[] {
	const first = lines.findIndex((line) => !line.startsWith('#'));
	return lines.map((line, index) =>
		index < first ? line : `${index === first ? '- ' : '  '}${line}`,
	);
}

const commentedOut = (line: string) => `# ${line}`;

function indented(lines: readonly string[]): string[] {
	return lines.map((line) => `  ${line}`);
}

/** A field with only one possible value is filled in; others are left to the author. */
function fixedValue(schema: z.core.$ZodType): string {
	if (schema instanceof z.ZodRecord) return ' {}';
	return schema instanceof z.ZodLiteral && schema.values.size === 1 ? ` ${[...schema.values]}` : '';
}

/** A longer list than this has a page of its own, which the description names. */
const MAX_LISTED = 20;

const DATES: Record<DateForm, string> = {
	month: 'A month as YYYY-MM.',
	day: 'A day as YYYY-MM-DD.',
	'month or day': 'As YYYY-MM or YYYY-MM-DD.',
	'day or local time': 'As YYYY-MM-DD or YYYY-MM-DDTHH:MM.',
	'year, month or day': 'As YYYY, YYYY-MM or YYYY-MM-DD.',
};

/** Returns the description of a field, its format and its possible values. */
function aboutLines(schema: z.core.$ZodType, own: OwnVocabularies): string[] {
	const inner = unwrap(schema);
	const value = inner instanceof z.ZodArray ? unwrap(inner.element) : inner;
	const { ref, vocabulary, choices } = readFieldMeta(value);
	const date = schemaDateForm(schema);
	const description = schemaDescription(schema) ?? '';
	const form = [
		description,
		ref && !description.includes(`${ref}/`)
			? `${value === inner ? 'An id' : 'Ids'} from ${ref}/.`
			: '',
		date ? DATES[date] : '',
	];
	const known = vocabulary ? { ...EXTENDABLE[vocabulary], ...own[vocabulary] } : choices;
	const values = known
		? Object.entries(known).map(
				([id, { label, description: meaning }]) => `  ${id}: ${label || meaning}`,
			)
		: value instanceof z.ZodEnum
			? value.options.map((option) => `  ${option}`)
			: [];
	return [form.filter(Boolean).join(' '), ...(values.length > MAX_LISTED ? [] : values)];
}

const MAX_WIDTH = 100;

/** Returns comment lines that fit the width of a screen. Continued lines keep their indentation. */
function comment(...texts: string[]): string[] {
	return texts.flatMap((text) => {
		const indent = /^ */.exec(text)?.[0] ?? '';
		const lines: string[] = [];
		for (const word of text.trim().split(' ')) {
			const last = lines.at(-1);
			if (last !== undefined && last.length + word.length < MAX_WIDTH)
				lines[lines.length - 1] = `${last} ${word}`;
			else lines.push(`# ${indent}${word}`);
		}
		return lines;
	});
}
