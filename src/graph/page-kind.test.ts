import { expect, test } from 'vitest';
import { COLLECTIONS } from '../schema/collection-name.ts';
import type { Item } from './item.ts';
import { describePageKind } from './page-kind.ts';
import { sampleModel } from './sample.ts';

const kinds = (items: readonly Item[]) => items.map(describePageKind);

test('the kind of a driver or part of PCREF includes its level, if known', () => {
	const { items } = sampleModel({
		drivers: { a: { level: 'primary' }, b: { level: 'secondary' }, c: {} },
		pcref: { a: { kind: 'domain' }, b: { kind: 'competency' }, c: {} },
	});
	expect(kinds(items('drivers'))).toEqual(['Primary driver', 'Secondary driver', 'Driver']);
	expect(kinds(items('pcref')).toSorted()).toEqual([
		'PCREF competency',
		'PCREF domain',
		'Part of PCREF',
	]);
});

test('a page in a folder is background, another is about the site', () => {
	const { items } = sampleModel({ pages: { privacy: {}, 'law/act': {} } });
	expect(new Set(kinds(items('pages')))).toEqual(new Set(['Background', 'About this site']));
});

test('entries that share a page with others have no page kind', () => {
	const model = sampleModel(
		Object.fromEntries(COLLECTIONS.map((collection) => [collection, { a: {} }])),
		{ programme: 'a' },
	);
	const all = COLLECTIONS.flatMap((collection): Item[] => [...model.items(collection)]);
	const without = (items: readonly Item[]) => items.map(({ collection }) => collection);
	expect(without(all.filter((item) => describePageKind(item) === undefined))).toEqual(
		without(all.filter((item) => model.address(item).includes('#'))),
	);
});
