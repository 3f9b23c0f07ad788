import type { Library } from '../../../library/library.ts';
import { didYouMean } from '../../../library/nearest.ts';
import { NOUNS } from '../../nouns.ts';
import { candidatesOf, type Reference, referencesOf } from '../../references.ts';
import type { Rule } from '../../rule.ts';
import { chartReferencesOf } from '../../run-charts.ts';

export default {
	id: 'reference/unknown',
	severity: 'error',
	about:
		'Every id that an entry names is that of an entry, and of a published one unless it is itself a draft.',
	why: 'A reference that leads nowhere leaves a gap on a page, and what was meant can’t be found from the other side.',
	check(library, report) {
		const hints = new Map<string, string | undefined>();
		for (const reference of referencesOf(library)) {
			const { collection, id, document, entry, place } = reference;
			const known = library.collectionsWith(id);
			const target = library.entry(collection, id);
			if (target?.draft && !entry?.draft) {
				report(document, {
					at: place,
					message: `Unexpected ${NOUNS[collection]} \`${id}\`: it is a draft, which the published site does not have`,
					hint: 'Take `draft` out of it, or make this entry a draft too.',
				});
			} else if (known.length === 0) {
				report(document, {
					at: place,
					message: `Unknown ${NOUNS[collection]} \`${id}\`, expected an id from ${collection}/`,
					hint: hintOf(reference, library, hints),
				});
			}
		}
		for (const { tag, message, hint } of chartReferencesOf(library))
			report(tag.document, { at: tag.place, message, hint });
	},
} satisfies Rule;

/** One wrong id can stand in thousands of entries: its nearest name is looked for once. */
function hintOf(
	{ collection, id, entry }: Reference,
	library: Library,
	hints: Map<string, string | undefined>,
): string | undefined {
	const withDrafts = entry?.draft === true;
	const key = `${collection} ${id} ${withDrafts}`;
	if (!hints.has(key))
		hints.set(key, didYouMean(id, candidatesOf(library)(collection, withDrafts)));
	return hints.get(key);
}
