import type { Library } from '../../parse/library.ts';
import { libraryDocuments } from '../documents/documents.ts';
import type { Fix } from './fix.ts';
import { findTexts, offsetsAt } from './source.ts';

/**
 * Finds spaces after a value in YAML, and before its closing quote. Texts below `|` and `>` keep theirs, since they
 * can mean a line break in Markdown.
 */
export function* spaceFixes(library: Library): Generator<Fix> {
	for (const { document } of libraryDocuments(library)) {
		for (const { path } of findTexts(document.raw)) {
			const [start, end] = offsetsAt(document, document.place(path));
			const source = document.text.slice(start, end);
			if (/^[|>]/.test(source)) continue;
			const inside = /^["']/.test(source) ? spacesBeforeQuote(source) : '';
			if (inside) yield fix(document.file, end - 1 - inside.length, inside);
			const atLineEnd = /[ \t]+(?=\n|$)/y;
			atLineEnd.lastIndex = end;
			const after = atLineEnd.exec(document.text)?.[0];
			if (after) yield fix(document.file, end, after);
		}
	}
}

/** Returns the spaces before the last character of a source, except one after a backslash. */
function spacesBeforeQuote(source: string): string {
	const last = source.length - 1;
	let at = last;
	while (source[at - 1] === ' ' || source[at - 1] === '\t') at -= 1;
	if (source[at - 1] === '\\') at += 1;
	return source.slice(at, last);
}

function fix(file: string, start: number, before: string): Fix {
	return {
		file,
		rule: 'schema/invalid-value',
		finding: undefined,
		start,
		end: start + before.length,
		before,
		after: '',
	};
}
