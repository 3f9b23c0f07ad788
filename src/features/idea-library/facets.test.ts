import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { FACETS, listFacetValues } from './facets.ts';

const model = sampleModel({
	programmes: { a: { title: 'A' }, b: { title: 'B' } },
	pcref: { leading: { title: 'Leading' }, data: { title: 'Data' }, people: { title: 'People' } },
	drivers: {
		top: { title: 'Top', programme: 'a', level: 'primary', lens: 'systemic', pcref: ['data'] },
		below: { title: 'Below', programme: 'a', parents: ['top'], pcref: ['leading'] },
		beside: { title: 'Beside', programme: 'b', lens: 'individual', pcref: ['leading'] },
	},
	organisations: { trust: { title: 'Trust', region: 'Y62' } },
	sites: {
		own: { title: 'Own region', region: 'Y56', organisation: 'trust', cohort: 'pilot' },
		trusts: { title: 'Region of its trust', organisation: 'trust', cohort: 'wider' },
		unknown: { title: 'No region' },
	},
	'change-ideas': {
		full: {
			title: 'Full',
			drivers: ['below', 'beside'],
			serviceTypes: ['dementia', 'adult-acute', 'dementia'],
			populations: ['older'],
			status: 'stopped',
			pcref: ['people'],
			tools: ['form', 'form'],
			adoptions: ['own', 'trusts', 'unknown', 'own', 'gone'].map((site) => ({ site })),
			effort: { staff: 'high', cost: 'none' },
			measures: [{ id: 'm' }],
			easyRead: { sentences: [] },
		},
		bare: { title: 'Bare', measures: [] },
	},
});

function valuesOf(id: string, level: 'none' | 'followed') {
	const idea = model.item('change-ideas', id);
	if (!idea) throw new Error(`Expected change-ideas/${id}`);
	return listFacetValues(idea, model, { level });
}

test('an idea can be chosen by what it is linked to, each value once', () => {
	expect(valuesOf('full', 'followed')).toEqual({
		programme: ['a'],
		driver: ['below', 'top', 'beside'],
		lens: ['systemic', 'individual'],
		'service-type': ['dementia', 'adult-acute'],
		population: ['older'],
		status: ['stopped'],
		pcref: ['people', 'leading', 'data'],
		tool: ['form'],
		region: ['Y56', 'Y62'],
		cohort: ['pilot', 'wider'],
		evidence: ['followed'],
		effort: ['high'],
		cost: ['none'],
		has: ['measures', 'easy-read'],
	});
});

test('what is not published of an idea it can’t be chosen by, but by its evidence always', () => {
	const values = valuesOf('bare', 'none');
	for (const facet of FACETS)
		expect([facet, ...values[facet]]).toEqual(facet === 'evidence' ? [facet, 'none'] : [facet]);
});
