import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import { rawFields, rawList } from '../../schema/raw.ts';

/** Finds change ideas that exactly one site tried: their results and data are about that site. */
export function singleSiteIdeas(library: Library): Entry<'change-ideas'>[] {
	return library.entries('change-ideas').filter(({ raw }) => {
		return rawList(raw?.adoptions).length === 1;
	});
}

/** A fact about one site, and the change idea with that site if the fact itself names none. */
export interface SiteFact {
	fact: Entry<'facts'>;
	result: { idea: Entry<'change-ideas'>; index: number } | undefined;
}

/** Finds facts that name their site, and results of ideas with one site. */
export function singleSiteFacts(library: Library): SiteFact[] {
	const results = new Map<string, SiteFact['result']>();
	for (const idea of singleSiteIdeas(library)) {
		for (const [index, result] of rawList(idea.raw?.results).entries()) {
			const { fact: id } = rawFields(result);
			if (typeof id === 'string' && !results.has(id)) results.set(id, { idea, index });
		}
	}
	return library.entries('facts').flatMap((fact) => {
		const { site } = fact.raw ?? {};
		const result = results.get(fact.id);
		return typeof site === 'string' || result ? [{ fact, result }] : [];
	});
}
