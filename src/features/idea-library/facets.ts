import { programmeOfIdea } from '../../graph/idea-programme.ts';
import type { Item } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import type { EvidenceLevel } from '../evidence/evidence.ts';

/** What change ideas can be chosen by. */
export const FACETS = [
	'programme',
	'driver',
	'lens',
	'service-type',
	'population',
	'status',
	'pcref',
	'tool',
	'region',
	'cohort',
	'evidence',
	'effort',
	'cost',
	'has',
] as const;

export type Facet = (typeof FACETS)[number];

/** The values that a change idea has for each facet, without repeats, in the order of its fields. */
export type FacetValues = Record<Facet, readonly string[]>;

/** Values for each facet. */
export function mapFacets(valuesFor: (facet: Facet) => readonly string[]): FacetValues {
	return Object.fromEntries(FACETS.map((facet) => [facet, valuesFor(facet)])) as FacetValues;
}

/** What an idea may have beside its record. */
export const EXTRAS = {
	measures: 'Measures over time',
	'easy-read': 'An Easy Read page',
} as const;

/**
 * A secondary driver counts for the primary drivers above it too; region and cohort are those of the sites that
 * tried the idea; the strength of evidence is calculated elsewhere.
 */
export function listFacetValues(
	idea: Item<'change-ideas'>,
	model: Model,
	evidence: { level: EvidenceLevel },
): FacetValues {
	const { data } = idea;
	const drivers = (data.drivers ?? []).flatMap((id) => model.driverWithAncestors(id));
	const sites = (data.adoptions ?? []).flatMap(({ site }) => model.item('sites', site) ?? []);
	const organisations = sites.map(({ data: site }) =>
		site.organisation === undefined ? undefined : model.item('organisations', site.organisation),
	);
	return {
		programme: unique([programmeOfIdea(idea, model)?.id]),
		driver: unique(drivers.map(({ id }) => id)),
		lens: unique(drivers.map(({ data: driver }) => driver.lens)),
		'service-type': unique(data.serviceTypes ?? []),
		population: unique(data.populations ?? []),
		status: unique([data.status]),
		pcref: unique([
			...(data.pcref ?? []),
			...drivers.flatMap(({ data: driver }) => driver.pcref ?? []),
		]),
		tool: unique(data.tools ?? []),
		region: unique(
			sites.map(({ data: site }, index) => site.region ?? organisations[index]?.data.region),
		),
		cohort: unique(sites.map(({ data: site }) => site.cohort)),
		evidence: [evidence.level],
		effort: unique([data.effort?.staff]),
		cost: unique([data.effort?.cost]),
		has: [
			...((data.measures?.length ?? 0) > 0 ? ['measures'] : []),
			...(data.easyRead ? ['easy-read'] : []),
		],
	};
}

function unique(values: readonly (string | undefined)[]): string[] {
	return [...new Set(values.filter((value) => value !== undefined))];
}
