import { expect, test } from 'vitest';
import { sampleModel } from '../../../graph/sample.ts';
import { siteLine } from './site-line.ts';

test('a site is summed up in a line by what is published of it, and a cohort that was inferred is marked', () => {
	const model = sampleModel({
		organisations: { trust: { title: 'Trust', region: 'Y56' } },
		sites: {
			full: {
				title: '1',
				kind: 'ward',
				serviceTypes: ['dementia', 'adult-acute'],
				organisation: 'trust',
				cohort: 'pilot',
				cohortCertainty: 'inferred',
			},
			stated: {
				title: '2',
				kind: 'hospital',
				region: 'Y59',
				cohort: 'wider',
				cohortCertainty: 'stated',
			},
			bare: { title: '3' },
		},
	});
	expect(model.items('sites').map((site) => siteLine(site, model))).toEqual([
		'Ward · Dementia, Adult acute · London · Pilot (inferred)',
		'Hospital · South East · Wider implementation',
		'',
	]);
});
