import { easyReadAddress, findEasyRead } from '../../graph/easy-read.ts';
import { type Item, textAt } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { KINDS } from '../../kinds/index.ts';
import { type Cohort, coverageByProgramme } from '../../kinds/sites/page/site-coverage.ts';
import { COLLECTIONS, type CollectionName } from '../../schema/collection-name.ts';

/**
 * What is documented, what isn’t published, what is due for review, what is in Easy Read. For those who look after
 * the content.
 */
export interface CoverageReport {
	day: string;
	entries: readonly { collection: CollectionName; count: number }[];
	/** Sites with an entry compared with those that each programme declared. */
	programmes: readonly (SiteCount & {
		programme: string;
		cohorts: readonly (SiteCount & { cohort: Cohort | undefined })[];
	})[];
	/** Fields that are not published, the most frequent first within their collection. */
	notPublished: readonly NotPublishedField[];
	review: {
		/** To be checked again by a day that is past, earliest first. */
		overdue: readonly DatedEntry[];
		/** To be checked again within the next 90 days, earliest first. */
		soon: readonly DatedEntry[];
		/** How many entries have no day by which they should be checked again. */
		withoutDay: number;
	};
	easyRead: {
		tested: readonly EntryName[];
		/** Easy Read versions that people with a learning disability have not tested. */
		untested: readonly EntryName[];
		/** Entries that should have an Easy Read version but have none. */
		missing: readonly EntryName[];
	};
}

export interface SiteCount {
	/** `undefined` when the programme doesn’t say. */
	declared: number | undefined;
	documented: number;
}

export interface NotPublishedField {
	collection: CollectionName;
	field: string;
	/** Ids of the entries that lack it. */
	entries: readonly string[];
	/** How many entries the collection has. */
	of: number;
}

/** An entry as its folder and id: `guides/build-a-team`. */
export type EntryName = `${CollectionName}/${string}`;

export interface DatedEntry {
	entry: EntryName;
	reviewBy: string;
	/** The team or role that checks it, if given. */
	owner?: string;
}

const SOON_IN_DAYS = 90;

export function coverageReport(model: Model): CoverageReport {
	const items = COLLECTIONS.flatMap((collection): readonly Item[] => model.items(collection));
	return {
		day: model.day,
		entries: COLLECTIONS.map((collection) => ({
			collection,
			count: model.items(collection).length,
		})),
		programmes: siteCounts(model),
		notPublished: COLLECTIONS.flatMap((collection) => gapsIn(model.items(collection))),
		review: reviewsOf(items, model.day),
		easyRead: easyReadOf(items, model),
	};
}

function siteCounts(model: Model): CoverageReport['programmes'] {
	return coverageByProgramme(model).map(({ programme, declared, documented, cohorts }) => ({
		programme: programme.id,
		declared: declared?.data.value,
		documented: documented.length,
		cohorts: cohorts.map((cohort) => ({
			cohort: cohort.value,
			declared: cohort.declared?.data.value,
			documented: cohort.sites.length,
		})),
	}));
}

function gapsIn(items: readonly Item[]): NotPublishedField[] {
	const byField = new Map<string, NotPublishedField & { entries: string[] }>();
	for (const { collection, id, data } of items) {
		for (const field of data.notPublished ?? []) {
			const known = byField.get(field);
			if (known) known.entries.push(id);
			else byField.set(field, { collection, field, entries: [id], of: items.length });
		}
	}
	return [...byField.values()].sort((a, b) => b.entries.length - a.entries.length);
}

function reviewsOf(items: readonly Item[], today: string): CoverageReport['review'] {
	const end = new Date(`${today}T00:00:00Z`);
	end.setUTCDate(end.getUTCDate() + SOON_IN_DAYS);
	const last = end.toISOString().slice(0, 10);
	const dated = items
		.flatMap((item): DatedEntry[] => {
			const reviewBy = textAt(item, 'reviewBy');
			if (reviewBy === undefined) return [];
			const owner = textAt(item, 'owner');
			return [{ entry: nameOf(item), reviewBy, ...(owner !== undefined && { owner }) }];
		})
		.sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : Number(a.reviewBy > b.reviewBy)));
	return {
		overdue: dated.filter(({ reviewBy }) => reviewBy < today),
		soon: dated.filter(({ reviewBy }) => reviewBy >= today && reviewBy <= last),
		withoutDay: items.length - dated.length,
	};
}

function easyReadOf(items: readonly Item[], model: Model): CoverageReport['easyRead'] {
	const tested: EntryName[] = [];
	const untested: EntryName[] = [];
	const missing: EntryName[] = [];
	for (const item of items) {
		const version = findEasyRead(item, model);
		if (version) (version.easyRead.testedWith ? tested : untested).push(nameOf(item));
		else if (KINDS[item.collection].expectsEasyRead && easyReadAddress(model.address(item)))
			missing.push(nameOf(item));
	}
	return { tested, untested, missing };
}

function nameOf({ collection, id }: Item): EntryName {
	return `${collection}/${id}`;
}
