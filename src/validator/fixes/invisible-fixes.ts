import type { Library } from '../../parse/library.ts';
import { libraryDocuments } from '../documents/documents.ts';
import { libraryInvisible } from '../occurrences/invisible.ts';
import type { Fix } from './fix.ts';

/** Takes out the characters that nobody sees, and makes a no-break hyphen a plain one. */
export function* invisibleFixes(library: Library): Generator<Fix> {
	const texts = new Map<string, string>();
	for (const { document } of libraryDocuments(library)) texts.set(document.file, document.text);
	for (const { file, text } of library.data.values()) texts.set(file, text);
	for (const { file, place, stretches } of libraryInvisible(library)) {
		const text = texts.get(file) ?? '';
		for (const [start, end] of stretches) {
			const before = text.slice(start, end);
			if (before === '') continue;
			yield {
				file,
				rule: 'text/invisible',
				finding: place,
				start,
				end,
				before,
				after: before === '\u2011' ? '-' : '',
			};
		}
	}
}
