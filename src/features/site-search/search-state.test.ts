import { describe, expect, test } from 'vitest';
import {
	addressOfState,
	chosenInIndex,
	isEmpty,
	NOTHING_ASKED,
	readSearchAddress,
	toggled,
	withoutGoneValues,
} from './search-state.ts';

const state = {
	query: 'ward round',
	chosen: { kind: ['Change ideas', 'Guides'], driver: ['Share'] },
	asTyped: true,
	inTexts: true,
};

describe('the address of a search', () => {
	test('holds the words, the chosen values, and the choices of no correction and of whole texts, and gives them back', () => {
		const address = addressOfState(state);
		expect(address).toBe(
			'?q=ward+round&spelling=as-typed&in=whole-text&kind=Change+ideas&kind=Guides&driver=Share',
		);
		expect(readSearchAddress(address)).toEqual({ state, unknown: [] });
	});

	test('is empty when nothing is searched for', () => {
		expect(addressOfState(NOTHING_ASKED)).toBe('');
		expect(isEmpty(readSearchAddress('').state)).toBe(true);
	});

	test('asks for nothing by an empty value, and for a repeated one once', () => {
		expect(readSearchAddress('?q=%20x%20&kind=&kind=Guides&kind=Guides')).toEqual({
			state: { ...NOTHING_ASKED, query: 'x', chosen: { kind: ['Guides'] } },
			unknown: [],
		});
		expect(readSearchAddress('?q=')).toEqual({ state: NOTHING_ASKED, unknown: [] });
	});

	test.each([
		['?colour=red&q=x', ['colour=red']],
		['?q=x&q=y', ['q=y']],
		['?q=x&spelling=loose&in=titles', ['spelling=loose', 'in=titles']],
		['?q=x&utm', ['utm']],
	])('%s: what means nothing in it is named', (address, unknown) => {
		expect(readSearchAddress(address)).toEqual({
			state: { ...NOTHING_ASKED, query: 'x' },
			unknown,
		});
	});
});

test('values of filters that no page has are left out of a search, and named', () => {
	const sets = new Map([['Kind', new Map([['Guides', new Set(['1'])]])]]);
	const chosen = { kind: ['Guides', 'Posters'], driver: ['Gone'] };
	expect(withoutGoneValues({ ...NOTHING_ASKED, chosen }, sets)).toEqual({
		state: { ...NOTHING_ASKED, chosen: { kind: ['Guides'] } },
		unknown: ['kind=Posters', 'driver=Gone'],
	});
});

describe('choosing a value', () => {
	test('adds it, and a second time removes it with its filter', () => {
		const once = toggled(NOTHING_ASKED, 'kind', 'Guides');
		expect(once.chosen).toEqual({ kind: ['Guides'] });
		expect(toggled(once, 'kind', 'Guides').chosen).toEqual({});
	});

	test('leaves the state that it was made from alone', () => {
		toggled(state, 'kind', 'Guides');
		expect(state.chosen.kind).toEqual(['Change ideas', 'Guides']);
	});
});

test('the index knows filters by other names than the address', () => {
	expect(chosenInIndex(state)).toEqual({ Kind: ['Change ideas', 'Guides'], Driver: ['Share'] });
});
