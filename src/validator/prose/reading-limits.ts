import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import { AUDIENCES } from '../../schema/vocabulary.ts';

/** The reading age that a text should keep to, and whose it is. */
export interface ReadingLimit {
	age: number;
	/** Who the text is for; `undefined` when it is for everybody. */
	readers: string | undefined;
}

/** The limits that `site.yaml` sets: of the audiences of an entry the lowest, else the one for everybody. */
export function readingLimits({ site }: Library): (entry: Entry) => ReadingLimit | undefined {
	const { readingAge } = (site.raw ?? {}) as { readingAge?: unknown };
	const ages = (typeof readingAge === 'object' && readingAge !== null ? readingAge : {}) as Record<
		string,
		unknown
	>;
	const ageOf = (audience: string) => {
		const age = Object.hasOwn(ages, audience) ? ages[audience] : undefined;
		return typeof age === 'number' ? age : undefined;
	};
	return (entry) => {
		const everybody = ageOf('default');
		const { audience } = (entry.raw ?? {}) as { audience?: unknown };
		const limits = (Array.isArray(audience) ? audience : []).flatMap((id): ReadingLimit[] => {
			if (typeof id !== 'string' || !Object.hasOwn(AUDIENCES, id)) return [];
			const age = ageOf(id) ?? everybody;
			return age === undefined
				? []
				: [{ age, readers: AUDIENCES[id as keyof typeof AUDIENCES].label }];
		});
		const lowest = limits.sort((a, b) => a.age - b.age)[0];
		return lowest ?? (everybody === undefined ? undefined : { age: everybody, readers: undefined });
	};
}
