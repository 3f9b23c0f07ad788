import { findFigures } from '../../evidence/figures.ts';
import { libraryProse } from '../../occurrences/library-prose.ts';
import { blockAt } from '../../prose/prose.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'evidence/unsourced-number',
	severity: 'warning',
	about:
		'A percentage, or a count of people or of places of care, is a `<Fact>` or has a `<Cite>` in its paragraph.',
	why: 'A number that nobody can trace can’t be checked, can’t be corrected everywhere at once, and is copied all the same.',
	examples: {
		bad: { 'pages/about.mdx': '---\ntitle: About us\n---\n\nOn 12 wards patients felt heard.\n' },
		found: 'pages/about.mdx:5:4',
		good: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\nOn 12 wards patients felt heard. <Cite id="report"/>\n',
		},
	},
	check(library, report) {
		for (const prose of libraryProse(library)) {
			for (const { kind, start, end } of findFigures(prose.text)) {
				const block = blockAt(prose, start);
				if (!block.markdown || block.cited) continue;
				const words = prose.text.slice(start, end);
				report(prose, {
					at: prose.place(start, end),
					message: `Unexpected ${kind === 'percentage' ? 'percentage' : 'count'} “${words}” without a source`,
					hint: 'Make it an entry of facts/ and write `<Fact id="…"/>`, or name its source in this paragraph with `<Cite id="…"/>`.',
				});
			}
		}
	},
} satisfies Rule;
