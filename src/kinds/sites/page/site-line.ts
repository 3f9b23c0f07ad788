import type { Item } from '../../../graph/item.ts';
import type { Model } from '../../../graph/model.ts';
import { COHORTS, REGIONS, SITE_KINDS } from '../../../schema/vocabulary.ts';
import { siteRegion } from './site-coverage.ts';

/**
 * Returns a site in a line: “Ward · Dementia · London · Pilot (inferred)”. Facts that are not published are left out.
 */
export function siteLine(site: Item<'sites'>, model: Model): string {
	const { kind, cohort, serviceTypes = [] } = site.data;
	const region = siteRegion(site, model);
	return [
		kind && SITE_KINDS[kind].label,
		serviceTypes.map((type) => model.vocabularyValue('serviceTypes', type).label).join(', '),
		region && REGIONS[region].label,
		cohort && `${COHORTS[cohort].label}${certaintyMark(site)}`,
	]
		.filter(Boolean)
		.join(' · ');
}

function certaintyMark({ data }: Item<'sites'>): string {
	return data.cohortCertainty === 'inferred' ? ' (inferred)' : '';
}
