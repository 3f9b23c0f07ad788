import { keysOf } from '../../format/keys.ts';
import { lowerFirst } from '../../format/number-words.ts';
import { itemTitle } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import {
	COHORTS,
	COSTS,
	LENSES,
	REGIONS,
	STAFF_EFFORTS,
	STATUSES,
	type Value,
} from '../../schema/vocabulary.ts';
import { EVIDENCE_LEVELS } from '../evidence/evidence.ts';
import { EXTRAS, type Facet } from './facets.ts';

/** A facet as readers see it: its name, the question it answers, and its values in order with their labels. */
export interface FacetWords {
	facet: Facet;
	label: string;
	values: readonly { id: string; label: string }[];
}

const LABELS: Readonly<Record<Facet, string>> = {
	'service-type': 'Kind of service',
	population: 'Who it is for',
	driver: 'Driver',
	lens: 'Lens',
	programme: 'Programme',
	evidence: 'Strength of evidence',
	status: 'Stage',
	effort: 'Staff time',
	cost: 'Cost',
	pcref: 'PCREF domain or competency',
	tool: 'Tool',
	region: 'Region',
	cohort: 'Group of sites',
	has: 'Includes',
};

/**
 * The facets in the order in which readers choose, each with the values that some idea has.
 * @param used the values that ideas have, by facet
 */
export function facetWords(
	model: Model,
	used: ReadonlyMap<Facet, Pick<ReadonlyMap<string, unknown>, 'has'>>,
): FacetWords[] {
	return keysOf(LABELS).flatMap((facet) => {
		const values = known(facet, model).filter(({ id }) => used.get(facet)?.has(id));
		return values.length > 0 ? [{ facet, label: LABELS[facet], values }] : [];
	});
}

/** What the ideas with a value of a facet have in common, after “change ideas”: “for the driver “Work in partnership””. */
export function choiceInWords(facet: Facet, label: string): string {
	switch (facet) {
		case 'programme':
			return `from the programme “${label}”`;
		case 'driver':
			return `for the driver “${label}”`;
		case 'lens':
			return `with the ${lowerFirst(label)}`;
		case 'service-type':
			return `for the kind of service “${label}”`;
		case 'population':
			return `for ${lowerFirst(label)}`;
		case 'pcref':
			return `for the part of PCREF “${label}”`;
		case 'tool':
			return `made with the tool “${label}”`;
		case 'region':
			return `tried in the region “${label}”`;
		case 'cohort':
			return `from the group of sites “${label}”`;
		case 'has':
			return `with ${lowerFirst(label)}`;
		case 'status':
			return `by how far they got: ${lowerFirst(label)}`;
		default:
			return `by ${lowerFirst(LABELS[facet])}: ${lowerFirst(label)}`;
	}
}

/** Every value that a facet can have, in order. */
function known(facet: Facet, model: Model): { id: string; label: string }[] {
	switch (facet) {
		case 'programme':
			return model
				.items('programmes')
				.map((programme) => ({ id: programme.id, label: itemTitle(programme) }));
		case 'driver':
			return model.items('drivers').map((driver) => ({ id: driver.id, label: itemTitle(driver) }));
		case 'pcref':
			return model.items('pcref').map((part) => ({ id: part.id, label: itemTitle(part) }));
		case 'tool':
			return model.items('tools').map((tool) => ({ id: tool.id, label: itemTitle(tool) }));
		case 'service-type':
			return model.vocabulary('serviceTypes');
		case 'population':
			return model.vocabulary('populations');
		case 'has':
			return Object.entries(EXTRAS).map(([id, label]) => ({ id, label }));
		default:
			return Object.entries<Value>(CLOSED[facet]).map(([id, { label }]) => ({ id, label }));
	}
}

const CLOSED = {
	lens: LENSES,
	evidence: EVIDENCE_LEVELS,
	status: STATUSES,
	effort: STAFF_EFFORTS,
	cost: COSTS,
	region: REGIONS,
	cohort: COHORTS,
} as const;
