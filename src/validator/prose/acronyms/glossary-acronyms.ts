import type { Library } from '../../../parse/library.ts';
import { rawList } from '../../../schema/raw.ts';
import { findAcronyms } from './find-acronyms.ts';

/** Returns the acronyms that the published glossary explains: those in its terms and synonyms. */
export function glossaryAcronyms(library: Library): ReadonlySet<string> {
	const known = new Set<string>();
	for (const entry of library.entries('glossary')) {
		if (entry.draft) continue;
		const { term, synonyms } = entry.raw ?? {};
		for (const words of [term, ...rawList(synonyms)]) {
			if (typeof words !== 'string') continue;
			for (const { letters } of findAcronyms(words)) known.add(letters);
			// A term that is a single word in capitals is an acronym.
			if (/^[A-Z][A-Z0-9&+-]+$/.test(words.trim())) known.add(words.trim());
		}
	}
	return known;
}
