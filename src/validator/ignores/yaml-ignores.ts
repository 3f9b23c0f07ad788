import type { Document } from '../../parse/entry.ts';
import { splitFrontMatter } from '../../parse/text/front-matter.ts';
import type { Place } from '../../parse/text/place.ts';
import type { DataPath } from '../../schema/walk.ts';
import { beginsInside, IGNORE_WORD, type Ignore, readIgnore } from './ignore.ts';

/** A comment, with the text before it on its line. */
const COMMENT = /^(.*?)(?<![^ \t\n])#(.*)$/gm;

/**
 * Finds ignores in front matter or a YAML file. Each covers the key or list item on the next line, and everything
 * below it; one after a value covers nothing.
 */
export function ignoresInYaml(document: Document): Ignore[] {
	const { file, text } = document;
	const yaml = cutYaml(document);
	if (!yaml.text.includes(IGNORE_WORD)) return [];
	const { covered, isInText } = documentLines(document);
	const next = nextLines(text);
	const found: Ignore[] = [];
	for (const { 0: whole, 1: before = '', 2: words = '', index } of yaml.text.matchAll(COMMENT)) {
		const ignore = readIgnore(words);
		if (!ignore) continue;
		const start = yaml.offset + index + before.length;
		const place = document.placeOf(start, yaml.offset + index + whole.trimEnd().length);
		if (isInText(place)) continue;
		const isBefore = /^[ \t-]*$/.test(before);
		const covers = isBefore ? covered.get(next[place.line + 1] ?? 0) : undefined;
		found.push({ ...ignore, file, place, covers });
	}
	return found;
}

/**
 * The outermost value that starts on each line, and a function that says whether a place is within a text, where `#`
 * does not start a comment.
 */
function documentLines(document: Document): {
	covered: Map<number, Place>;
	isInText: (place: Place) => boolean;
} {
	const covered = new Map<number, Place>();
	const texts = new Set<number>();
	const onOneLine: Place[][] = [];
	for (const { key, value, isText } of valuePlaces(document, document.raw, [])) {
		const { endLine, endColumn } = value;
		if (!covered.has(key.line)) covered.set(key.line, { ...key, endLine, endColumn });
		// The end of a block that includes its last line end is at the start of the next line.
		const last = value.endColumn > 1 ? value.endLine : value.endLine - 1;
		for (let line = value.line + 1; isText && line <= last; line += 1) texts.add(line);
		if (isText && last === value.line) {
			onOneLine[last] ??= [];
			onOneLine[last].push(value);
		}
	}
	const isInText = (place: Place) =>
		texts.has(place.line) ||
		(onOneLine[place.line] ?? []).some((value) => beginsInside(place, value));
	return { covered, isInText };
}

function cutYaml({ file, text }: Document): { text: string; offset: number } {
	if (file.endsWith('.yaml')) return { text, offset: 0 };
	const parts = splitFrontMatter(text);
	return 'yaml' in parts ? parts.yaml : { text: '', offset: 0 };
}

interface ValuePlace {
	/** The range of the key or the list item. */
	key: Place;
	value: Place;
	isText: boolean;
}

/** Returns the places of all values, each before its nested values. */
function* valuePlaces(document: Document, value: unknown, path: DataPath): Generator<ValuePlace> {
	if (path.length > 0) {
		const isItem = typeof path.at(-1) === 'number';
		yield {
			key: document.place(path, isItem ? 'value' : 'key'),
			value: document.place(path),
			isText: typeof value === 'string',
		};
	}
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries())
			yield* valuePlaces(document, item, [...path, index]);
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, item] of Object.entries(value))
			yield* valuePlaces(document, item, [...path, key]);
	}
}

/**
 * Returns for each line, counted from 1, itself or the next line that is neither empty nor a comment, since several
 * ignores may precede a key.
 */
function nextLines(text: string): number[] {
	const lines = text.split('\n');
	const next: number[] = [];
	for (let line = lines.length; line > 0; line -= 1) {
		const isPassed = /^[ \t]*(#.*)?$/.test(lines[line - 1] ?? '');
		next[line] = isPassed ? (next[line + 1] ?? line + 1) : line;
	}
	return next;
}
