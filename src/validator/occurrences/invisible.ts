import { findInvisible } from '../../format/invisible.ts';
import type { Library } from '../../parse/library.ts';
import { LineIndex, type Place } from '../../parse/text/place.ts';
import { duplicateDocuments, libraryDocuments } from '../documents/documents.ts';
import type { Stretch } from '../documents/opening-tag.ts';
import { perLibrary } from '../rule/per-library.ts';

/** Characters of one word or number that nobody sees. */
export interface WrittenInvisible {
	file: string;
	place: Place;
	/** The first of them. */
	character: string;
	/** Each of them, as offsets in the text of the file. */
	stretches: readonly Stretch[];
}

/** A hyphen that looks like any other, but is not the one that people type and search for. */
const NO_BREAK_HYPHEN = /\u2011/g;

/** Finds the characters that nobody sees in every file, word by word. */
export const libraryInvisible = perLibrary((library: Library): readonly WrittenInvisible[] => {
	const found: WrittenInvisible[] = [];
	for (const { document } of [...libraryDocuments(library), ...duplicateDocuments(library)])
		found.push(...invisibleCharacters(document));
	for (const data of library.data.values()) found.push(...invisibleCharacters(data));
	return found;
});

function invisibleCharacters({ file, text }: { file: string; text: string }): WrittenInvisible[] {
	const all = [
		...findInvisible(text),
		...[...text.matchAll(NO_BREAK_HYPHEN)].map(({ 0: characters, index }) => ({
			index,
			characters,
		})),
	].sort((a, b) => a.index - b.index);
	if (all.length === 0) return [];
	const lines = new LineIndex(text);
	const words: { start: number; end: number; stretches: Stretch[] }[] = [];
	for (const { index, characters } of all) {
		const stretch = [index, index + characters.length] as const;
		const last = words.at(-1);
		if (last && !/\s/.test(text.slice(last.end, index))) {
			last.stretches.push(stretch);
			last.end = stretch[1];
		} else words.push({ start: index, end: stretch[1], stretches: [stretch] });
	}
	return words.map(({ start, end, stretches }) => ({
		file,
		place: lines.place(start, end),
		character: text.slice(...(stretches[0] ?? [start, end])),
		stretches,
	}));
}
