import { offsetsOf, walk } from '../../../library/markdown.ts';
import { documentsOf, markdownsOf } from '../../documents.ts';
import type { Rule } from '../../rule.ts';
import { saysNothing } from '../../says-nothing.ts';

export default {
	id: 'accessibility/table-header',
	severity: 'warning',
	about: 'The first row of a table says what stands in each column.',
	why: 'A table read aloud is cell after cell: the headers are all that tells what a cell means.',
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
		for (const { document } of documentsOf(library)) {
			for (const markdown of markdownsOf(document)) {
				if (!markdown.source.includes('|') || !markdown.tree) continue;
				walk(markdown.tree, (node) => {
					if (node.type !== 'element' || node.tagName !== 'thead' || !saysNothing(node)) return;
					const offsets = offsetsOf(node);
					if (!offsets) return;
					report(document, {
						at: markdown.place(...offsets),
						message: 'Unexpected empty header row, expected what stands in each column',
						hint: 'Write a word or two above each column. For a list of pairs, use a list.',
					});
				});
			}
		}
	},
} satisfies Rule;
