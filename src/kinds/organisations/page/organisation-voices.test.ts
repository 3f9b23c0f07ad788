import { expect, test } from 'vitest';
import type { Item } from '../../../graph/item.ts';
import { ids, sampleModel } from '../../../graph/sample.ts';
import { voicesOfOrganisation } from './organisation-voices.ts';

test('a voice of an organisation names it or one of its sites, and is listed once', () => {
	const model = sampleModel({
		organisations: { trust: { title: 'Trust' }, other: { title: 'Other' } },
		sites: { ward: { title: 'Ward', organisation: 'trust' } },
		voices: {
			both: { title: 'A', organisation: 'trust', site: 'ward' },
			site: { title: 'B', site: 'ward' },
			elsewhere: { title: 'C', organisation: 'other' },
		},
	});
	const trust = model.item('organisations', 'trust') as Item<'organisations'>;
	expect(ids(voicesOfOrganisation(trust, model))).toEqual(['both', 'site']);
});
