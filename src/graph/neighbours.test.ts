import { expect, test } from 'vitest';
import type { Item } from './item.ts';
import { ids, type SampleEntries, sampleModel } from './sample.ts';

/** Returns the ids of the entries before and after one. */
function neighbours(entries: SampleEntries, collection: 'phases' | 'guides' | 'tools', id: string) {
	const model = sampleModel(entries, { programme: 'a' });
	const at = model.item(collection, id) ?? ({ collection, id, data: {} } as Item);
	const { previous, next } = model.neighbours(at);
	return [previous?.id, next?.id];
}

test('phases of a programme are read one after the other', () => {
	const phases = Object.fromEntries(
		['one', 'two', 'three'].map((id, at) => [id, { programme: 'a', order: at + 1 }]),
	);
	const entries = { phases: { ...phases, other: { programme: 'b', order: 1 } } };
	expect(neighbours(entries, 'phases', 'one')).toEqual([undefined, 'two']);
	expect(neighbours(entries, 'phases', 'two')).toEqual(['one', 'three']);
	expect(neighbours(entries, 'phases', 'three')).toEqual(['two', undefined]);
	expect(neighbours(entries, 'phases', 'other')).toEqual([undefined, undefined]);
});

test('an entry that is not on the site has no neighbours', () => {
	const guides = { one: { track: 'onboarding' }, two: { track: 'onboarding' } };
	const model = sampleModel({ guides });
	const gone = { ...model.items('guides')[0], id: 'gone' } as Item;
	expect(model.neighbours(gone)).toEqual({ previous: undefined, next: undefined });
	expect(neighbours({ guides }, 'guides', 'two')).toEqual(['one', undefined]);
});

test('entries belong to the programme that leads only if they are on its page', () => {
	const model = sampleModel(
		{ coaching: { open: {} }, phases: { loose: {} }, sites: { ward: {} } },
		{ programme: 'a' },
	);
	expect(ids(model.ofProgramme('coaching', 'a'))).toEqual(['open']);
	expect(model.ofProgramme('phases', 'a')).toEqual([]);
	expect(model.ofProgramme('sites', 'a')).toEqual([]);
});

test('the values of a vocabulary are its own and the site’s, each with its words', () => {
	const add = (...own: string[]) =>
		sampleModel(
			{},
			{ serviceTypes: own.map((id) => ({ id, label: id.toUpperCase(), description: `${id}.` })) },
		);
	const model = add('prison', 'ship');
	expect(model.vocabularyValue('serviceTypes', 'ship')).toEqual({
		id: 'ship',
		label: 'SHIP',
		description: 'ship.',
	});
	expect(model.vocabulary('serviceTypes').slice(-2)).toEqual([
		{ id: 'prison', label: 'PRISON' },
		{ id: 'ship', label: 'SHIP' },
	]);
	expect(add().vocabulary('serviceTypes').length).toBe(model.vocabulary('serviceTypes').length - 2);
});

test('a link in a text is known as one of its body', () => {
	const model = sampleModel({
		facts: { heard: {} },
		tools: { log: { mentions: [{ collection: 'facts', id: 'heard' }] } },
	});
	const [fact] = model.items('facts');
	expect(fact && model.linksTo(fact)).toMatchObject([{ field: 'body', from: { id: 'log' } }]);
});
