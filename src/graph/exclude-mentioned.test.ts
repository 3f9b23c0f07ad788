import { expect, test } from 'vitest';
import { excludeMentioned } from './exclude-mentioned.ts';
import { ids, sampleModel } from './sample.ts';

test('an entry that a text shows is excluded, an entry of another collection with the same id is not', () => {
	const model = sampleModel({
		facts: { heard: { statement: 'Heard' }, seen: { statement: 'Seen' } },
		sites: { one: { title: 'One', mentions: [{ collection: 'facts', id: 'heard' }] } },
		'change-ideas': { bell: { mentions: [{ collection: 'voices', id: 'seen' }] } },
	});
	const texts = [...model.items('sites'), ...model.items('change-ideas')];
	expect(ids(excludeMentioned(model.items('facts'), ...texts))).toEqual(['seen']);
});
