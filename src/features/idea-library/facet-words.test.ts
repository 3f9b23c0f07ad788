import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { choiceInWords, facetWords } from './facet-words.ts';
import type { Facet } from './facets.ts';

const model = sampleModel(
	{
		programmes: { a: { title: 'Programme A' } },
		drivers: { d: { title: 'Driver D' }, unused: { title: 'Unused' } },
		pcref: { p: { title: 'Part P' } },
		tools: { t: { title: 'Tool T' } },
	},
	{ populations: [{ id: 'forest', label: 'Foresters', description: 'Trees.' }] },
);

function inWords(used: Partial<Record<Facet, string[]>>) {
	const sets = Object.entries(used).map(([facet, values]) => [facet, new Set(values)] as const);
	return facetWords(model, new Map(sets as [Facet, Set<string>][])).map(
		({ facet, label, values }) => [
			facet,
			label,
			...values.map(({ id, label: words }) => `${id}: ${words}`),
		],
	);
}

test('ideas are chosen first by who they are for, and each value is there under its name', () => {
	expect(
		inWords({
			has: ['measures', 'easy-read'],
			cohort: ['pilot'],
			region: ['Y56'],
			tool: ['t'],
			pcref: ['p'],
			cost: ['none'],
			effort: ['low'],
			status: ['stopped'],
			evidence: ['none'],
			programme: ['a'],
			lens: ['systemic'],
			driver: ['d'],
			population: ['older'],
			'service-type': ['dementia'],
		}),
	).toEqual([
		['service-type', 'Kind of service', 'dementia: Dementia'],
		['population', 'Who it is for', 'older: Older people'],
		['driver', 'Driver', 'd: Driver D'],
		['lens', 'Lens', 'systemic: Systemic lens'],
		['programme', 'Programme', 'a: Programme A'],
		['evidence', 'Strength of evidence', 'none: No result published'],
		['status', 'Stage', 'stopped: Stopped'],
		['effort', 'Staff time', 'low: Low'],
		['cost', 'Cost', 'none: None'],
		['pcref', 'PCREF domain or competency', 'p: Part P'],
		['tool', 'Tool', 't: Tool T'],
		['region', 'Region', 'Y56: London'],
		['cohort', 'Group of sites', 'pilot: Pilot'],
		['has', 'Includes', 'measures: Measures over time', 'easy-read: An Easy Read page'],
	]);
});

test('a value that no idea has is not offered, and values are in the order of their vocabulary', () => {
	expect(inWords({ driver: ['gone'], population: ['forest', 'carers', 'all'] })).toEqual([
		[
			'population',
			'Who it is for',
			'carers: Carers',
			'all: Everyone on the ward',
			'forest: Foresters',
		],
	]);
});

test.each([
	['programme', 'Programme A', 'from the programme “Programme A”'],
	['driver', 'Work in partnership', 'for the driver “Work in partnership”'],
	['lens', 'Individual lens', 'with the individual lens'],
	['service-type', 'Adult secure', 'for the kind of service “Adult secure”'],
	['population', 'Autistic people', 'for autistic people'],
	['pcref', 'Co-production', 'for the part of PCREF “Co-production”'],
	['tool', 'Equity Pause', 'made with the tool “Equity Pause”'],
	['region', 'North West', 'tried in the region “North West”'],
	['cohort', 'Pilot', 'from the group of sites “Pilot”'],
	['has', 'An Easy Read page', 'with an Easy Read page'],
	['status', 'Implemented', 'by how far they got: implemented'],
	['evidence', 'No result published', 'by strength of evidence: no result published'],
	['effort', 'Low', 'by staff time: low'],
	['cost', 'Low', 'by cost: low'],
] as const)('ideas chosen by %s are “change ideas” and what they share', (facet, label, words) => {
	expect(choiceInWords(facet, label)).toBe(words);
});
