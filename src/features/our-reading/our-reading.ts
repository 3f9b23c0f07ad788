import type { Item } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import type { Facet } from '../idea-library/facets.ts';

/** What no source says and this site reads out of what sources say (`inferred`): marked wherever it is shown. */
export const OUR_READING = 'our reading';

/** True when the values of a field are our reading and no source’s. */
export function isInferred(item: Item<'change-ideas'> | Item<'drivers'>, field: string): boolean {
	const inferred: readonly string[] = item.data.inferred ?? [];
	return inferred.includes(field);
}

/** The fields of change ideas that a facet takes its values from. */
const FIELDS: Partial<Record<Facet, string>> = {
	driver: 'drivers',
	lens: 'drivers',
	'service-type': 'serviceTypes',
	population: 'populations',
	pcref: 'pcref',
	tool: 'tools',
};

/** True when a change idea has a value of a facet in our reading alone. */
export function isValueInferred(
	idea: Item<'change-ideas'>,
	{ facet, value }: { facet: Facet; value: string },
	model: Model,
): boolean {
	const field = FIELDS[facet];
	if (field === undefined) return false;
	if (facet !== 'pcref') return isInferred(idea, field);
	const { drivers = [], pcref = [] } = idea.data;
	if (pcref.includes(value) && !isInferred(idea, 'pcref')) return false;
	return (
		isInferred(idea, 'drivers') ||
		drivers
			.flatMap((id) => model.driverWithAncestors(id))
			.filter(({ data }) => data.pcref?.includes(value))
			.every((driver) => isInferred(driver, 'pcref'))
	);
}
