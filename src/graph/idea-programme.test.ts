import { expect, test } from 'vitest';
import { programmeOfIdea } from './idea-programme.ts';
import type { Item } from './item.ts';
import { sampleModel } from './sample.ts';

const model = sampleModel({
	programmes: { one: { title: 'One' }, two: { title: 'Two' } },
	drivers: { trust: { programme: 'two' } },
	'change-ideas': {
		leaflet: { drivers: ['trust'] },
		gone: { drivers: ['gone', 'trust'] },
		form: {},
	},
});
const idea = (id: string) => model.item('change-ideas', id) as Item<'change-ideas'>;

test('the programme of a change idea is that of its first driver', () => {
	expect(programmeOfIdea(idea('leaflet'), model)?.id).toBe('two');
});

test('a change idea without a driver, or whose first is not there, belongs to no programme', () => {
	expect(programmeOfIdea(idea('form'), model)).toBeUndefined();
	expect(programmeOfIdea(idea('gone'), model)).toBeUndefined();
});
