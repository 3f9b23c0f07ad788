import type { Item } from '../../../graph/item.ts';
import type { Model } from '../../../graph/model.ts';
import { COHORTS, REGIONS, vocabularyValues } from '../../../schema/vocabulary.ts';
import type { Site } from '../schema.ts';

/** How much of what a programme declared is documented: its sites by cohort, region and service type. */

type SiteItem = Item<'sites'>;
export type Region = NonNullable<Site['region']>;
export type Cohort = NonNullable<Site['cohort']>;

/** Sites that share a value; `undefined` for those without a published value. */
export interface SiteGroup<V extends string> {
	value: V | undefined;
	sites: readonly SiteItem[];
}

export interface CohortCoverage extends SiteGroup<Cohort> {
	/** The number of sites that the programme declared in the cohort. */
	declared: Item<'facts'> | undefined;
	/** The sites whose cohort was inferred, not stated. */
	inferred: readonly SiteItem[];
}

export interface ProgrammeCoverage {
	programme: Item<'programmes'>;
	/** The total number of sites that the programme declared. */
	declared: Item<'facts'> | undefined;
	documented: readonly SiteItem[];
	cohorts: readonly CohortCoverage[];
}

/** Returns each programme with declared or documented sites, in order. */
export function coverageByProgramme(model: Model): ProgrammeCoverage[] {
	return model.items('programmes').flatMap((programme) => {
		const coverage = programmeCoverage(programme, model);
		return coverage.declared || coverage.documented.length > 0 ? [coverage] : [];
	});
}

/** Cohorts that are neither declared nor documented are left out. */
export function programmeCoverage(programme: Item<'programmes'>, model: Model): ProgrammeCoverage {
	const sites: Partial<Record<Cohort | 'declared', string | undefined>> =
		programme.data.sites ?? {};
	const fact = (id: string | undefined) => (id === undefined ? undefined : model.item('facts', id));
	const documented = model.ofProgramme('sites', programme.id);
	const cohorts = groupBy(documented, vocabularyValues(COHORTS), ({ data }) => data.cohort);
	return {
		programme,
		declared: fact(sites.declared),
		documented,
		cohorts: cohorts
			.map((group) => ({
				...group,
				declared: group.value && fact(sites[group.value]),
				inferred: group.sites.filter(({ data }) => data.cohortCertainty === 'inferred'),
			}))
			.filter(({ sites: inCohort, declared }) => declared || inCohort.length > 0),
	};
}

/** Returns the region of a site: its own, else that of its organisation. */
export function siteRegion({ data }: SiteItem, model: Model): Region | undefined {
	if (data.region !== undefined || data.organisation === undefined) return data.region;
	return model.item('organisations', data.organisation)?.data.region;
}

/** Returns all regions sorted by code, including those without sites; then the sites without a known region. */
export function sitesByRegion(sites: readonly SiteItem[], model: Model): SiteGroup<Region>[] {
	return groupBy(sites, vocabularyValues(REGIONS), (site) => siteRegion(site, model));
}

/**
 * Returns the service types of the sites or their programmes, in that order; then the sites without a known service
 * type. A site with two types counts for both.
 */
export function sitesByServiceType(
	sites: readonly SiteItem[],
	programmes: readonly Item<'programmes'>[],
): SiteGroup<string>[] {
	const named = [...programmes, ...sites].flatMap(({ data }) => data.serviceTypes ?? []);
	const groups = new Map<string | undefined, SiteItem[]>([...named].map((type) => [type, []]));
	groups.set(undefined, []);
	for (const site of sites) {
		const types = site.data.serviceTypes ?? [];
		for (const type of types.length > 0 ? new Set(types) : [undefined])
			groups.get(type)?.push(site);
	}
	return [...groups].map(([value, inGroup]) => ({ value, sites: inGroup }));
}

function groupBy<V extends string>(
	sites: readonly SiteItem[],
	values: readonly V[],
	valueIn: (site: SiteItem) => V | undefined,
): SiteGroup<V>[] {
	const groups = new Map<V | undefined, SiteItem[]>(values.map((value) => [value, []]));
	groups.set(undefined, []);
	for (const site of sites) groups.get(valueIn(site))?.push(site);
	return [...groups].map(([value, inGroup]) => ({ value, sites: inGroup }));
}
