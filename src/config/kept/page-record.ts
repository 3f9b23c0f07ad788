import * as z from 'zod';
import { itemAt } from '../../format/item-at.ts';

/** A page that reads more than this is rendered whenever anything has changed: what it reads is not listed. */
const MOST_READS = 2000;

/** What something has read, as numbers of names; `true` for everything. */
type Reads = readonly number[] | true;

/** Large tables are not looked through: what a pack returns is what was put into it. */
export function tableSchema<Value>() {
	return z.custom<Readonly<Record<string, Value>>>((value) => typeof value === 'object');
}

/** What a build has noted about its pages. */
export const recordSchema = z.object({
	/** A fingerprint of everything, apart from the parts, that pages are made from. */
	frame: z.string(),
	/** The names of parts of the content and of groups, each once. */
	names: z.array(z.string()),
	/** The fingerprint of each part. */
	parts: tableSchema<string>(),
	groups: tableSchema<Reads>(),
	pages: tableSchema<Reads>(),
	/** The pages that the search finds. */
	searched: z.array(z.string()),
});
export type PageRecord = z.output<typeof recordSchema>;

/** A record while its pages are written. */
export interface PageRecorder {
	add(page: string, reads: readonly string[] | true, isSearched: boolean): void;
	/** Adds a page that is as in the record before. */
	keep(page: string): void;
	/** Returns the record. Groups that no page has asked for this time are as in the record before. */
	complete(
		parts: ReadonlyMap<string, string>,
		groups: ReadonlyMap<string, Iterable<string>>,
	): PageRecord;
}

export function startRecord(frame: string, before: PageRecord | undefined): PageRecorder {
	const numbers = new Map<string, number>();
	const number = (name: string) => {
		const known = numbers.get(name) ?? numbers.size;
		numbers.set(name, known);
		return known;
	};
	// Most pages are kept, and read the same names again and again.
	const numbersNow: number[] = [];
	const numberNow = (old: number) => {
		numbersNow[old] ??= number(itemAt(before?.names ?? [], old));
		return numbersNow[old];
	};
	const numberedNow = (reads: Reads | undefined): Reads =>
		reads === undefined || reads === true || reads.map(numberNow);
	const searchedBefore = new Set(before?.searched);
	const pages = new Map<string, Reads>();
	const searched: string[] = [];
	return {
		add: (page, reads, isSearched) => {
			if (isSearched) searched.push(page);
			pages.set(page, reads === true || reads.length > MOST_READS || reads.map(number));
		},
		keep: (page) => {
			if (searchedBefore.has(page)) searched.push(page);
			pages.set(page, numberedNow(before?.pages[page]));
		},
		complete: (parts, groups) => {
			const earlier = Object.keys(before?.groups ?? {}).filter((name) => !groups.has(name));
			const all = [
				...earlier.map((name) => [name, numberedNow(before?.groups[name])] as const),
				...[...groups].map(([name, reads]) => [name, Array.from(reads, number)] as const),
			];
			return {
				frame,
				names: [...numbers.keys()],
				parts: Object.fromEntries(parts),
				groups: Object.fromEntries(all),
				pages: Object.fromEntries(pages),
				searched,
			};
		},
	};
}

/**
 * Returns the test of whether a page is the same as when it was recorded.
 * @param parts the parts of the content with their fingerprints now
 */
export function unchangedPages(
	record: PageRecord,
	parts: ReadonlyMap<string, string>,
): (page: string) => boolean {
	const before = new Map(Object.entries(record.parts));
	const groups = new Map(Object.entries(record.groups));
	const pages = new Map(Object.entries(record.pages));
	const isAllTheSame =
		parts.size === before.size && [...before].every(([name, part]) => parts.get(name) === part);
	// By number: most pages read hundreds of names, and most names are read by many.
	const answers: (boolean | undefined)[] = [];
	const isSame = (number: number): boolean => {
		const known = answers[number];
		if (known !== undefined) return known;
		const name = itemAt(record.names, number);
		const group = groups.get(name);
		const part = before.get(name);
		const answer = group ? areSame(group) : part !== undefined && parts.get(name) === part;
		answers[number] = answer;
		return answer;
	};
	const areSame = (reads: Reads): boolean => (reads === true ? isAllTheSame : reads.every(isSame));
	return (page) => areSame(pages.get(page) ?? []) && pages.has(page);
}
