import type { Document } from '../../parse/entry.ts';
import { LineIndex, type Place } from '../../parse/text/place.ts';
import type { DataPath } from '../../schema/walk.ts';
import type { Stretch } from '../documents/opening-tag.ts';
import type { Fix } from './fix.ts';

const indexes = new WeakMap<Document, LineIndex>();

/** Returns the offsets of a place in the text of its document. */
export function offsetsAt(document: Document, place: Place): Stretch {
	let index = indexes.get(document);
	if (!index) {
		index = new LineIndex(document.text);
		indexes.set(document, index);
	}
	return [index.offset(place.line, place.column), index.offset(place.endLine, place.endColumn)];
}

/**
 * Returns the range of a value, or a key, in YAML: between its quotes, if any. `undefined` if it is written
 * differently from its value, with escapes or over several lines.
 */
export function writtenAt(
	document: Document,
	path: DataPath,
	value: string,
	part: 'value' | 'key' = 'value',
): Stretch | undefined {
	const [start, end] = offsetsAt(document, document.place(path, part));
	const source = document.text.slice(start, end);
	if (source === value) return [start, end];
	return source === `"${value}"` || source === `'${value}'` ? [start + 1, end - 1] : undefined;
}

/** Replaces a text in YAML that its field does not take; nothing if it is written differently from its value. */
export function* replaceValue(
	document: Document,
	path: DataPath,
	before: string,
	after: string,
): Generator<Fix> {
	const stretch = writtenAt(document, path, before);
	if (!stretch) return;
	const [start, end] = stretch;
	const { line, column } = document.place(path);
	const finding = { line, column };
	yield { file: document.file, rule: 'schema/invalid-value', finding, start, end, before, after };
}

/** Returns every text in the values of a document. */
export function* findTexts(
	value: unknown,
	path: DataPath = [],
): Generator<{ path: DataPath; value: string }> {
	if (typeof value === 'string') yield { path, value };
	else if (typeof value === 'object' && value !== null) {
		for (const [key, item] of Object.entries(value))
			yield* findTexts(item, [...path, Array.isArray(value) ? Number(key) : key]);
	}
}
