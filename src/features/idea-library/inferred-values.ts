import type { Item } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { isInferred } from '../our-reading/our-reading.ts';
import type { Facet } from './facets.ts';

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
