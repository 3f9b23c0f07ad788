import { expect, test } from 'vitest';
import type { Item } from './item.ts';
import { fieldInWords, notPublishedInWords } from './not-published.ts';
import { sampleModel } from './sample.ts';

test('a gap is described by what is missing, not by the name of its field', () => {
	const model = sampleModel({
		'change-ideas': { leaflet: { notPublished: ['problem', 'pcref'] } },
	});
	const idea = model.item('change-ideas', 'leaflet') as Item<'change-ideas'>;
	expect(notPublishedInWords(idea)).toEqual([
		'what was unfair, for whom, and how that was known',
		'the related parts of the PCREF',
	]);
});

test('instructions for authors in a description are left out', () => {
	expect(fieldInWords('change-ideas', 'populations')).toBe('the people it was made for');
	expect(fieldInWords('change-ideas', 'drivers')).toBe('the drivers that it works on');
});

test('a field without a description is called by its name', () => {
	expect(fieldInWords('change-ideas', 'colour')).toBe('colour');
});
