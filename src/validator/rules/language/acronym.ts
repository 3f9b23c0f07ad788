import { libraryProse } from '../../occurrences/library-prose.ts';
import { EXPANSIONS } from '../../prose/acronyms/expansions.ts';
import { findAcronyms } from '../../prose/acronyms/find-acronyms.ts';
import { glossaryAcronyms } from '../../prose/acronyms/glossary-acronyms.ts';
import { isSpeltOut } from '../../prose/acronyms/spelt-out.ts';
import { WELL_KNOWN } from '../../prose/acronyms/well-known.ts';
import { properNames } from '../../prose/proper-names.ts';
import { blockAt, type Prose } from '../../prose/prose.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'language/acronym',
	severity: 'warning',
	about: 'An acronym is spelt out where an entry first uses it, or the glossary explains it.',
	why: 'Anyone who does not know it yet is shut out, and is often the person that the page is for.',
	examples: {
		bad: { 'pages/about.mdx': '---\ntitle: About us\n---\n\nWe work with the CMHT.\n' },
		found: 'pages/about.mdx:5:18',
		good: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\nWe work with the community mental health team (CMHT).\n',
		},
	},
	check(library, report) {
		const explained = glossaryAcronyms(library);
		const isInName = properNames(library);
		for (const prose of libraryProse(library)) {
			const met = new Set<string>();
			for (const acronym of findAcronyms(prose.text)) {
				const { letters, start, end } = acronym;
				if (met.has(letters) || WELL_KNOWN.has(letters) || explained.has(letters)) continue;
				if (blockAt(prose, start).name || isInName(prose.text, start, end)) continue;
				met.add(letters);
				if (isInTerm(prose, start) || isSpeltOut(prose.text, acronym)) continue;
				report(prose, {
					at: prose.place(start, end),
					message: `Unexpected acronym \`${letters}\`, expected its words where this entry first uses it`,
					hint: advice(letters),
				});
			}
		}
	},
} satisfies Rule;

function advice(letters: string): string {
	const words = EXPANSIONS[letters];
	const spelling = `Write \`${words ?? 'its words'} (${letters})\` here, or add it to glossary/.`;
	return words ? spelling : `${spelling} If it is a plain word, write it in small letters.`;
}

/** A `<Term>` shows its definition. */
function isInTerm({ marks }: Prose, at: number): boolean {
	return marks.some(({ kind, start, end }) => kind === 'Term' && start <= at && at < end);
}
