import { expect, test } from 'vitest';
import { ids, sampleModel } from '../../../graph/sample.ts';
import { letterAddress, publishersByLetter } from './publisher-letters.ts';

test('a source is listed under the letter of its publisher’s name, which the page of that letter has', () => {
	const model = sampleModel({
		organisations: { 'a-board': { title: 'The Health Board' } },
		sources: {
			act: { title: 'An act', publisher: 'a-board' },
			book: { title: 'A book', publisher: 'Zed' },
			count: { title: 'A count', publisher: '360 Degrees' },
		},
	});
	expect(
		publishersByLetter(model).map(({ letter, items }) => [letterAddress(letter), ...ids(items)]),
	).toEqual([
		['/sources/0-9/', 'count'],
		['/sources/h/', 'act'],
		['/sources/z/', 'book'],
	]);
});
