import { expect, test } from 'vitest';
import type { CollectionName } from '../schema/collection-name.ts';
import { ids, sampleModel } from './sample.ts';

/** Returns the ids of some entries in their order. */
function order(
	collection: CollectionName,
	entries: Record<string, Record<string, unknown>>,
	programme?: string,
): string[] {
	return ids(
		sampleModel({ [collection]: entries }, programme ? { programme } : {}).items(collection),
	);
}

test('events are in the order of their days, those without a day last', () => {
	expect(
		order('events', {
			undated: { title: 'A' },
			late: { title: 'B', starts: '2025-11-02' },
			early: { title: 'C', starts: '2025-02-10' },
		}),
	).toEqual(['early', 'late', 'undated']);
});

test('the day of an entry counts only where its kind is in the order of days', () => {
	expect(order('voices', { b: { title: 'B', starts: '2020-01-01' }, a: { title: 'A' } })).toEqual([
		'a',
		'b',
	]);
});

test('guides are in the order of their tracks, then of their places', () => {
	expect(
		order('guides', {
			x: { track: 'measurement', order: 1 },
			y: { track: 'onboarding', order: 10 },
			z: { track: 'onboarding', order: 9 },
			w: { track: 'improvement', order: 2 },
		}),
	).toEqual(['z', 'y', 'w', 'x']);
});

test('an entry with a place comes before one without, and places are numbers', () => {
	expect(
		order('phases', {
			none: { title: 'A' },
			ten: { title: 'B', order: 10 },
			two: { title: 'C', order: 2 },
		}),
	).toEqual(['two', 'ten', 'none']);
});

test('titles are sorted as in a British index, whatever their case, then by id', () => {
	expect(
		order('sites', {
			z: { title: 'élan' },
			y: { title: 'Zebra' },
			x: { title: 'apple' },
			w: { title: 'Apple' },
			v: { title: 'Elm' },
		}),
	).toEqual(['w', 'x', 'z', 'v', 'y']);
});

test('titles that only a computer tells apart have an order too, whichever comes first', () => {
	const composed = { title: 'Caf\u00E9' };
	const decomposed = { title: 'Cafe\u0301' };
	expect(order('sites', { a: composed, b: decomposed })).toEqual(['b', 'a']);
	expect(order('sites', { a: decomposed, b: composed })).toEqual(['a', 'b']);
});

test('a guide whose track nobody knows comes first', () => {
	expect(order('guides', { x: { track: 'onboarding', order: 1 }, y: { order: 2 } })).toEqual([
		'y',
		'x',
	]);
});

test('entries of the programme that leads come first, then those of others by name', () => {
	expect(
		order(
			'phases',
			{
				a: { programme: 'alpha', order: 1 },
				b: { programme: 'beta', order: 2 },
				o: { programme: 'omega', order: 1 },
			},
			'beta',
		),
	).toEqual(['b', 'a', 'o']);
	expect(
		order('programmes', { alpha: { title: 'Z' }, beta: { title: 'A' }, omega: {} }, 'omega'),
	).toEqual(['omega', 'alpha', 'beta']);
});
