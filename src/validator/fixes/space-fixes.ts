import type { Library } from '../../library/library.ts';
import { documentsOf } from '../documents.ts';
import type { Fix } from './fix.ts';
import { offsetsAt, textsIn } from './source.ts';

/** Spaces after a value in YAML, and before the quote that ends it. Texts below `|` and `>` keep theirs: in Markdown they can mean a new line. */
export function* spaceFixes(library: Library): Generator<Fix> {
	for (const { document } of documentsOf(library)) {
		for (const { path } of textsIn(document.raw)) {
			const [start, end] = offsetsAt(document, document.place(path));
			const source = document.text.slice(start, end);
			if (/^[|>]/.test(source)) continue;
			const quoted = /(?<!\\)[ \t]+(?=["']$)/.exec(/^["']/.test(source) ? source : '');
			if (quoted) yield fix(document.file, start + quoted.index, quoted[0]);
			const after = /^[ \t]+(?=\n|$)/.exec(
				document.text.slice(end, lineEnd(document.text, end)),
			)?.[0];
			if (after) yield fix(document.file, end, after);
		}
	}
}

function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end === -1 ? text.length : end;
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
