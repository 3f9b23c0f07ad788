import type { Library } from '../../parse/library.ts';
import { collectOccurrences } from '../occurrences/collect.ts';
import type { Fix } from './fix.ts';
import { offsetsAt } from './source.ts';

/** Rewrites Markdown that did not take, where there is one right answer. */
export function* markdownFixes(library: Library): Generator<Fix> {
	for (const { document, markdown, found, place } of collectOccurrences(library).left) {
		const fixes = (found.edits ?? []).map(({ stretch, after }): Fix | undefined => {
			const [start, end] = offsetsAt(document, markdown.place(...stretch));
			const before = document.text.slice(start, end);
			// In a field a backslash may need another one, and a text may be written with escapes.
			const isApart = after.includes('\\') && markdown.path.length > 0;
			if (isApart || before !== markdown.source.slice(...stretch)) return undefined;
			const { file } = document;
			return { file, rule: 'markdown/not-taken', finding: place, start, end, before, after };
		});
		// A list is rewritten as a whole or not at all.
		for (const fix of fixes) if (fix && !fixes.includes(undefined)) yield fix;
	}
}
