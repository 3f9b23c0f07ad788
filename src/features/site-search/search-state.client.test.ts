import { describe, expect, test } from 'vitest';
import {
	addressOfState,
	indexFilters,
	isEmpty,
	resultInWords,
	stateFrom,
	toggled,
	wordsOfAddress,
} from './search-state.client.ts';

const state = {
	query: 'ward round',
	chosen: { kind: ['Change idea', 'Guide'], driver: ['Share'] },
};

describe('the address of a search', () => {
	test('holds the words and the chosen values, and gives them back', () => {
		const address = addressOfState(state);
		expect(address).toBe('?q=ward+round&kind=Change+idea&kind=Guide&driver=Share');
		expect(stateFrom(address)).toEqual(state);
	});

	test('is empty when nothing is searched for', () => {
		expect(addressOfState({ query: '', chosen: {} })).toBe('');
		expect(isEmpty(stateFrom(''))).toBe(true);
	});

	test('passes over what is no filter, what is empty and what is said twice', () => {
		expect(stateFrom('?q=%20x%20&colour=red&kind=&kind=Guide&kind=Guide')).toEqual({
			query: 'x',
			chosen: { kind: ['Guide'] },
		});
	});
});

describe('choosing a value', () => {
	test('adds it, and a second time takes it away with its filter', () => {
		const once = toggled({ query: '', chosen: {} }, 'kind', 'Guide');
		expect(once.chosen).toEqual({ kind: ['Guide'] });
		expect(toggled(once, 'kind', 'Guide').chosen).toEqual({});
	});

	test('leaves the state that it was made from alone', () => {
		toggled(state, 'kind', 'Guide');
		expect(state.chosen.kind).toEqual(['Change idea', 'Guide']);
	});
});

describe('what the index is asked', () => {
	test('is any value within a filter, and all filters at once', () => {
		expect(indexFilters(state)).toEqual({
			Kind: { any: ['Change idea', 'Guide'] },
			Driver: { any: ['Share'] },
		});
	});

	test('leaves a filter out when its own values are counted', () => {
		expect(indexFilters(state, 'kind')).toEqual({ Driver: { any: ['Share'] } });
	});
});

describe('an address that leads nowhere', () => {
	test('is searched for by the words of its last step, then by the longest of them', () => {
		expect(wordsOfAddress('/base/change-ideas/pre-ward-round/')).toEqual([
			'pre ward round',
			'round',
		]);
	});

	test('loses its file ending and its escapes', () => {
		expect(wordsOfAddress('/files/caf%C3%A9.html')).toEqual(['café']);
	});

	test('gives nothing to search for at the root, and bears a broken escape', () => {
		expect(wordsOfAddress('/')).toEqual([]);
		expect(wordsOfAddress('/100%/')).toEqual(['100']);
	});
});

test('the number of results is said in words with what was searched for', () => {
	expect(resultInWords(0, state)).toBe('No results for “ward round”');
	expect(resultInWords(1, { query: '', chosen: {} })).toBe('1 result');
	expect(resultInWords(12, state)).toBe('12 results for “ward round”');
});
