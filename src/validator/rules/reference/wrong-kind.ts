import { KINDS } from '../../../kinds/index.ts';
import type { Entry } from '../../../parse/entry.ts';
import { entryProgramme } from '../../references/entry-programme.ts';
import { aNoun } from '../../references/nouns.ts';
import { idCandidates, libraryReferences } from '../../references/references.ts';
import { idSuggestions } from '../../references/suggestions.ts';
import type { Rule } from '../../rule/rule.ts';

/** Collections whose entries can’t be used by entries of another programme. */
const OF_A_PROGRAMME: ReadonlySet<string> = new Set(['phases', 'drivers', 'sites']);

export default {
	id: 'reference/wrong-kind',
	severity: 'error',
	about:
		'An id is that of an entry of the right kind, and a phase, driver or site is one of the entry’s own programme.',
	why: 'Pages put entries side by side by these links: a tool among the drivers, or another programme’s site, would mislead.',
	examples: {
		bad: {
			'pages/about.mdx': '---\ntitle: About us\n---\n\nHalf of them said so. <Cite id="ward"/>\n',
			'glossary/ward.yaml':
				'term: Ward\nmeaning: A place in a hospital.\nsynonyms: []\nreviewed: 2026-01-31\n',
		},
		found: 'pages/about.mdx:5:23',
		good: {
			'pages/about.mdx': '---\ntitle: About us\n---\n\nThey met on the <Term id="ward"/>.\n',
			'glossary/ward.yaml':
				'term: Ward\nmeaning: A place in a hospital.\nsynonyms: []\nreviewed: 2026-01-31\n',
		},
	},
	check(library, report) {
		for (const reference of libraryReferences(library)) {
			const { collection, id, document, entry } = reference;
			const known = library.collectionsWith(id);
			if (known.length === 0) continue;
			if (!known.includes(collection)) {
				const withDrafts = entry?.draft === true;
				report(document, {
					at: reference.place,
					message: `Unexpected id \`${id}\`: it is ${known.map(aNoun).join(' and ')}, expected an id from ${collection}/`,
					hint: idSuggestions(library)(id, `${collection} ${withDrafts}`, () =>
						idCandidates(library)(collection, withDrafts),
					),
				});
				continue;
			}
			if (!entry || !OF_A_PROGRAMME.has(collection)) continue;
			// An unreadable file has an id but no entry.
			const other = library.entry(collection, id);
			const programme = entryProgramme(entry, library);
			const others = other && entryProgramme(other as Entry, library);
			if (programme === undefined || others === undefined || programme === others) continue;
			report(document, {
				at: reference.place,
				message: `Unexpected ${KINDS[collection].noun} \`${id}\`: it belongs to the programme \`${others}\`, expected one of \`${programme}\``,
				hint:
					entry.collection === 'change-ideas'
						? 'A change idea belongs to the programme of its first driver.'
						: undefined,
			});
		}
	},
} satisfies Rule;
