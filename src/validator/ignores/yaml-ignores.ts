import type { Document } from '../../library/entry.ts';
import { splitFrontMatter } from '../../library/front-matter.ts';
import type { Place } from '../../library/place.ts';
import type { DataPath } from '../../schemas/walk.ts';
import { beginsInside, IGNORE_WORD, type Ignore, readIgnore } from './ignore.ts';

/** Ignores in front matter or a YAML file. Each covers the key or list item on the next line, and all below it. */
export function ignoresInYaml(document: Document): Ignore[] {
	const { file, text } = document;
	const yaml = yamlOf(document);
	if (!yaml.text.includes(IGNORE_WORD)) return [];
	const values = [...placesOf(document, document.raw, [])];
	const found: Ignore[] = [];
	for (const { 0: whole, 1: words = '', index } of yaml.text.matchAll(/^[ \t]*#(.*)$/gm)) {
		const ignore = readIgnore(words);
		if (!ignore) continue;
		const start = yaml.offset + index + whole.indexOf('#');
		const place = document.placeOf(start, yaml.offset + index + whole.trimEnd().length);
		// In a text of several lines, a line that begins with # is text.
		if (values.some(({ value, isText }) => isText && beginsInside(place, value))) continue;
		const line = nextLine(text, place.line);
		const covered = values.find(({ key }) => key.line === line);
		found.push({ ...ignore, file, place, covers: covered && spanOf(covered) });
	}
	return found;
}

function yamlOf({ file, text }: Document): { text: string; offset: number } {
	if (file.endsWith('.yaml')) return { text, offset: 0 };
	const parts = splitFrontMatter(text);
	return 'yaml' in parts ? parts.yaml : { text: '', offset: 0 };
}

interface ValuePlace {
	/** The key, or the list item. */
	key: Place;
	value: Place;
	isText: boolean;
}

/** Places of all values, each before those inside it. */
function* placesOf(document: Document, value: unknown, path: DataPath): Generator<ValuePlace> {
	if (path.length > 0) {
		const isItem = typeof path.at(-1) === 'number';
		yield {
			key: document.place(path, isItem ? 'value' : 'key'),
			value: document.place(path),
			isText: typeof value === 'string',
		};
	}
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* placesOf(document, item, [...path, index]);
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, item] of Object.entries(value))
			yield* placesOf(document, item, [...path, key]);
	}
}

function spanOf({ key, value }: ValuePlace): Place {
	return { ...key, endLine: value.endLine, endColumn: value.endColumn };
}

/** The next line that is neither empty nor a comment: several ignores may stand above one key. */
function nextLine(text: string, line: number): number {
	const lines = text.split('\n');
	let next = line + 1;
	while (next <= lines.length && /^[ \t]*(#.*)?$/.test(lines[next - 1] ?? '')) next += 1;
	return next;
}
