import { KINDS } from '../../../kinds/index.ts';
import type { Library } from '../../../parse/library.ts';
import { libraryAliases } from '../../links/aliases.ts';
import { unknownMeasures } from '../../references/measure-references.ts';
import { idCandidates, libraryReferences, type Reference } from '../../references/references.ts';
import { idSuggestions } from '../../references/suggestions.ts';
import { idByTitle } from '../../references/titles.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'reference/unknown',
	severity: 'error',
	about:
		'Every id that an entry names is that of an entry, and of a published one unless it is itself a draft.',
	why: 'A reference that leads nowhere leaves a gap on a page, and what was meant can’t be found from the other side.',
	examples: {
		bad: {
			'pages/about.mdx': '---\ntitle: About us\n---\n\nStaff walk the <Term id="wrad"/>.\n',
			'glossary/ward.yaml':
				'term: Ward\nmeaning: A place in a hospital.\nsynonyms: []\nreviewed: 2026-01-31\n',
		},
		found: 'pages/about.mdx:5:16',
		good: {
			'pages/about.mdx': '---\ntitle: About us\n---\n\nStaff walk the <Term id="ward"/>.\n',
			'glossary/ward.yaml':
				'term: Ward\nmeaning: A place in a hospital.\nsynonyms: []\nreviewed: 2026-01-31\n',
		},
	},
	check(library, report) {
		for (const reference of libraryReferences(library)) {
			const { collection, id, document, entry } = reference;
			const known = library.collectionsWith(id);
			const target = library.entry(collection, id);
			if (target?.draft && !entry?.draft) {
				report(document, {
					at: reference.place,
					message: `Unexpected ${KINDS[collection].noun} \`${id}\`: it is a draft, which the published site does not have`,
					hint: 'Take `draft` out of it, or make this entry a draft too.',
				});
			} else if (known.length === 0) {
				report(document, {
					at: reference.place,
					message: `Unknown ${KINDS[collection].noun} \`${id}\`, expected an id from ${collection}/`,
					hint: referenceHint(reference, library),
				});
			}
		}
		for (const { document, ...problem } of unknownMeasures(library)) report(document, problem);
	},
} satisfies Rule;

function referenceHint({ collection, id, entry }: Reference, library: Library): string | undefined {
	const renamed = libraryAliases(library).find(
		(alias) => alias.id === id && alias.entry.collection === collection,
	);
	if (renamed) return `It is called \`${renamed.entry.id}\` now.`;
	const titled = idByTitle(library)(collection, id);
	if (titled) return `Did you mean '${titled}'?`;
	const withDrafts = entry?.draft === true;
	const kind = `${collection} ${withDrafts}`;
	return idSuggestions(library)(id, kind, () => idCandidates(library)(collection, withDrafts));
}
