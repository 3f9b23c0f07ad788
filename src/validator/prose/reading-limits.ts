import { isKey } from '../../format/keys.ts';
import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import { rawFields, rawList } from '../../schema/raw.ts';
import { AUDIENCES } from '../../schema/vocabulary.ts';

/** The reading age that a text should not exceed, and its audience. */
export interface ReadingLimit {
	age: number;
	/** The audience of the text; `undefined` if it is for everybody. */
	readers: string | undefined;
}

/** The limits in `site.yaml`: the lowest for an entry’s audiences, else the one for everybody. */
export function readingLimits({ site }: Library): (entry: Entry) => ReadingLimit | undefined {
	const ages = rawFields(site.raw?.readingAge);
	const ageOf = (audience: string) => {
		const age = Object.hasOwn(ages, audience) ? ages[audience] : undefined;
		return typeof age === 'number' ? age : undefined;
	};
	return (entry) => {
		const everybody = ageOf('default');
		const limits = rawList(entry.raw?.audience).flatMap((id): ReadingLimit[] => {
			if (typeof id !== 'string' || !isKey(AUDIENCES, id)) return [];
			const age = ageOf(id) ?? everybody;
			return age === undefined ? [] : [{ age, readers: AUDIENCES[id].label }];
		});
		const lowest = limits.sort((a, b) => a.age - b.age)[0];
		return lowest ?? (everybody === undefined ? undefined : { age: everybody, readers: undefined });
	};
}
