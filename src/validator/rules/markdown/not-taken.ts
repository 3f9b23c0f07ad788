import { libraryDocuments } from '../../documents/documents.ts';
import { findCutValues } from '../../markdown/cut-values.ts';
import { collectOccurrences } from '../../occurrences/collect.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'markdown/not-taken',
	severity: 'warning',
	about: 'Markdown takes as it is meant: none of its signs is printed, and no words are lost.',
	why: 'A sign in the wrong place is printed as it stands, or makes something else of the text, and nothing says so.',
	examples: {
		bad: { 'pages/about.mdx': '---\ntitle: About us\n---\n\n##Who we are\n' },
		found: 'pages/about.mdx:5:1',
		good: { 'pages/about.mdx': '---\ntitle: About us\n---\n\n## Who we are\n' },
	},
	check(library, report) {
		for (const { document, found, place } of collectOccurrences(library).left)
			report(document, { at: place, message: found.message, hint: found.hint });
		for (const { document } of libraryDocuments(library)) {
			for (const { stretch } of findCutValues(document)) {
				report(document, {
					at: document.placeOf(...stretch),
					message:
						'Unexpected `#` in a value: it and all that follows on the line is a comment, and would be lost',
					hint: 'Put the whole value in quotes. For a comment, write a space after the `#`.',
				});
			}
		}
	},
} satisfies Rule;
