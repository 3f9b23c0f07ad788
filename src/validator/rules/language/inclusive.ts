import { libraryProse } from '../../occurrences/library-prose.ts';
import { isInOfficialTitle } from '../../prose/official-titles.ts';
import { properNames } from '../../prose/proper-names.ts';
import { blockAt } from '../../prose/prose.ts';
import { isQuoted } from '../../prose/quoted.ts';
import { findWordings } from '../../prose/wordings/find-wordings.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'language/inclusive',
	severity: 'warning',
	about: 'People are named as the NHS content guide and the people themselves advise.',
	why: 'Words can hurt, and they can hide who is meant. Somebody who feels labelled by a page does not read on.',
	examples: {
		bad: { 'pages/about.mdx': '---\ntitle: About us\n---\n\nWe care for the mentally ill.\n' },
		found: 'pages/about.mdx:5:17',
		good: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\nWe care for people with mental health problems.\n',
		},
	},
	check(library, report) {
		const isInName = properNames(library);
		for (const prose of libraryProse(library)) {
			for (const { start, end, wording } of findWordings(prose.text)) {
				const { text } = prose;
				if (blockAt(prose, start).name || isInName(text, start, end)) continue;
				if (isQuoted(text, start, end) || isInOfficialTitle(text, start, end)) continue;
				report(prose, {
					at: prose.place(start, end),
					message: `Unexpected wording “${prose.text.slice(start, end)}”. ${wording.why}`,
					hint: `Write ${wording.write}. (${wording.guide.title})`,
				});
			}
		}
	},
} satisfies Rule;
