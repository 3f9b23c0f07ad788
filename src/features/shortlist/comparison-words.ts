import { itemTitle } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import {
	CO_PRODUCTION_LEVELS,
	COSTS,
	STAFF_EFFORTS,
	STATUSES,
	type Vocabulary,
} from '../../schema/vocabulary.ts';
import type { ComparisonWords } from './comparison.ts';

/** The labels of everything that a change idea names by an id and that is compared. */
export function comparisonWords(model: Model): ComparisonWords {
	const labels = (vocabulary: Vocabulary) =>
		Object.fromEntries(Object.entries(vocabulary).map(([id, { label }]) => [id, label]));
	const own = (vocabulary: 'populations' | 'serviceTypes') =>
		Object.fromEntries(model.vocabulary(vocabulary).map(({ id, label }) => [id, label]));
	const titles = (collection: 'drivers' | 'sites') =>
		Object.fromEntries(model.items(collection).map((item) => [item.id, itemTitle(item)]));
	return {
		statuses: labels(STATUSES),
		populations: own('populations'),
		serviceTypes: own('serviceTypes'),
		drivers: titles('drivers'),
		sites: titles('sites'),
		staffEfforts: labels(STAFF_EFFORTS),
		costs: labels(COSTS),
		coProductionLevels: labels(CO_PRODUCTION_LEVELS),
	};
}
