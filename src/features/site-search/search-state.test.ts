import { describe, expect, test } from 'vitest';
import {
	addressOfState,
	chosenInIndex,
	isEmpty,
	NOTHING_ASKED,
	stateFrom,
	toggled,
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
		expect(stateFrom(address)).toEqual(state);
	});

	test('is empty when nothing is searched for', () => {
		expect(addressOfState(NOTHING_ASKED)).toBe('');
		expect(isEmpty(stateFrom(''))).toBe(true);
	});

	test('ignores anything but a filter, empty values and repeated values', () => {
		expect(stateFrom('?q=%20x%20&colour=red&kind=&kind=Guides&kind=Guides')).toEqual({
			query: 'x',
			chosen: { kind: ['Guides'] },
			asTyped: false,
			inTexts: false,
		});
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
