import { collectOccurrences } from '../../occurrences/collect.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'accessibility/table-header',
	severity: 'warning',
	about: 'The first row of a table names each column.',
	why: 'A table read aloud is cell after cell: only the headers give it a meaning.',
	examples: {
		bad: {
			'pages/about.mdx': '---\ntitle: About us\n---\n\n| | |\n| --- | --- |\n| Ward A | 2024 |\n',
		},
		found: 'pages/about.mdx:5:1',
		good: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\n| Ward | Year |\n| --- | --- |\n| Ward A | 2024 |\n',
		},
	},
	check(library, report) {
		for (const { document, isEmpty, place } of collectOccurrences(library).tableHeaders) {
			if (!isEmpty) continue;
			report(document, {
				at: place,
				message: 'Unexpected empty header row, expected a name for each column',
				hint: 'Write a word or two above each column. For a list of pairs, use a list.',
			});
		}
	},
} satisfies Rule;
