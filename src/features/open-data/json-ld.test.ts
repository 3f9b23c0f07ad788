import { expect, test } from 'vitest';
import type { Item } from '../../graph/item.ts';
import { sampleModel } from '../../graph/sample.ts';
import {
	breadcrumbThing,
	datasetThing,
	entryThings,
	glossaryThing,
	jsonLd,
	type ThingContext,
	webSiteThing,
} from './json-ld.ts';

const at = (address: string) => `https://site.example${address}`;
const licence = 'https://creativecommons.org/licenses/by/4.0/';

function context(entries: Parameters<typeof sampleModel>[0] = {}): ThingContext {
	return { model: sampleModel(entries, { title: 'Site', tagline: 'What it is' }), at, licence };
}

function describeThings(collection: 'change-ideas' | 'guides' | 'events' | 'tools', data: object) {
	const about = context({
		[collection]: { one: { title: 'One', ...data } },
		sources: { report: { title: 'Report', url: 'https://report.example/' } },
	});
	return entryThings(about.model.item(collection, 'one') as Item, about);
}

test('the things of a page are one document with the vocabulary of schema.org', () => {
	expect(jsonLd([{ '@type': 'Thing', name: 'A' }])).toEqual({
		'@context': 'https://schema.org',
		'@graph': [{ '@type': 'Thing', name: 'A' }],
	});
});

test('the site can be searched by its own search page', () => {
	expect(webSiteThing(context())).toMatchObject({
		name: 'Site',
		potentialAction: {
			target: { urlTemplate: 'https://site.example/search/?q={search_term_string}' },
		},
	});
});

test('the breadcrumbs of a page start with the home page and end with the page itself', () => {
	const { itemListElement } = breadcrumbThing(
		[{ label: 'Tools', address: '/tools/' }],
		'Wheel',
		context(),
	);
	expect(itemListElement).toEqual([
		{ '@type': 'ListItem', position: 1, name: 'Home', item: at('/') },
		{ '@type': 'ListItem', position: 2, name: 'Tools', item: at('/tools/') },
		{ '@type': 'ListItem', position: 3, name: 'Wheel' },
	]);
});

test('a change idea is an article that cites its sources', () => {
	expect(
		describeThings('change-ideas', { sources: ['report'], reviewed: '2025-03-11' }),
	).toMatchObject([
		{
			'@type': 'Article',
			headline: 'One',
			dateModified: '2025-03-11',
			license: licence,
			citation: [{ name: 'Report', url: 'https://report.example/' }],
		},
	]);
});

test('a step of a guide is a how-to with what to have done', () => {
	const [guide] = describeThings('guides', { minutes: 20, checklist: [{ id: 'a', text: 'Ask.' }] });
	expect(guide).toMatchObject({
		'@type': 'HowTo',
		totalTime: 'PT20M',
		step: [{ '@type': 'HowToStep', position: 1, text: 'Ask.' }],
	});
});

test.each([
	// The page says UK time, and so does the data: in summer that is an hour ahead of universal time.
	[{ starts: '2025-07-01T10:30', place: 'online' }, '2025-07-01T10:30:00+01:00', 'VirtualLocation'],
	[{ starts: '2025-01-07', place: { name: 'Hall', locality: 'Town' } }, '2025-01-07', 'Place'],
])('an event says when and where it is: %j', (data, startDate, type) => {
	expect(describeThings('events', data)).toMatchObject([
		{ startDate, location: { '@type': type } },
	]);
});

test('a cancelled event says so, and an event without a date is none', () => {
	expect(describeThings('events', { starts: '2025-01-07', state: 'cancelled' })).toMatchObject([
		{ eventStatus: 'https://schema.org/EventCancelled' },
	]);
	expect(describeThings('events', {})).toEqual([]);
});

test('a page without a type in schema.org has no main thing', () => {
	expect(describeThings('tools', {})).toEqual([]);
});

test('the glossary is a set of terms with their other names', () => {
	const about = context({ glossary: { ward: { term: 'Ward', synonyms: ['unit'] } } });
	expect(glossaryThing(about).hasDefinedTerm).toMatchObject([
		{ name: 'Ward', alternateName: ['unit'], url: at('/glossary/#ward') },
	]);
});

test('a dataset leads to its files, each with its format', () => {
	const words = { title: 'Facts', summary: 'All.', page: '/facts/', files: ['/a.csv', '/b.json'] };
	const provenance = { site: 'Site', licence: 'CC BY 4.0', built: '2025-06-15' };
	expect(datasetThing(words, provenance, context())).toMatchObject({
		url: at('/facts/'),
		distribution: [
			{ contentUrl: at('/a.csv'), encodingFormat: 'text/csv' },
			{ contentUrl: at('/b.json'), encodingFormat: 'application/json' },
		],
	});
});
