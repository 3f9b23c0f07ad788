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
	expect(webSiteThing(context())).toEqual({
		'@type': 'WebSite',
		'@id': at('/#site'),
		name: 'Site',
		description: 'What it is',
		url: at('/'),
		inLanguage: 'en-GB',
		license: licence,
		// In the words of https://developers.google.com/search/docs/appearance/structured-data/sitelinks-searchbox
		potentialAction: {
			'@type': 'SearchAction',
			target: {
				'@type': 'EntryPoint',
				urlTemplate: 'https://site.example/search/?q={search_term_string}',
			},
			'query-input': 'required name=search_term_string',
		},
	});
});

test('the breadcrumbs of a page start with the home page and end with the page itself', () => {
	const { itemListElement, '@type': type } = breadcrumbThing(
		[{ label: 'Tools', address: '/tools/' }],
		'Wheel',
		context(),
	);
	expect(type).toBe('BreadcrumbList');
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
			isPartOf: { '@id': at('/#site') },
			citation: [{ '@type': 'CreativeWork', name: 'Report', url: 'https://report.example/' }],
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

test('an event ends in the time of its page, and says whether people meet', () => {
	const [online] = describeThings('events', {
		starts: '2025-07-01T10:30',
		ends: '2025-07-01T12:00',
		place: 'online',
	});
	expect(online).toMatchObject({
		endDate: '2025-07-01T12:00:00+01:00',
		eventStatus: 'https://schema.org/EventScheduled',
		eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
	});
	const [hall] = describeThings('events', { starts: '2025-01-07', place: { name: 'Hall' } });
	expect(hall).toMatchObject({
		endDate: undefined,
		eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
	});
	const [unknown] = describeThings('events', { starts: '2025-01-07' });
	expect(unknown).toMatchObject({ location: undefined, eventAttendanceMode: undefined });
	const [abroad] = describeThings('events', {
		starts: '2025-07-01T10:30',
		timeZone: 'Europe/Paris',
	});
	expect(abroad).toMatchObject({ startDate: '2025-07-01T10:30:00+02:00' });
});

test('a cancelled event says so, and an event without a date is none', () => {
	expect(describeThings('events', { starts: '2025-01-07', state: 'cancelled' })).toMatchObject([
		{ eventStatus: 'https://schema.org/EventCancelled' },
	]);
	expect(describeThings('events', {})).toEqual([]);
});

test('a change idea names the people it is for', () => {
	const [idea] = describeThings('change-ideas', { populations: ['all'] });
	expect(idea?.about).toEqual([context().model.vocabularyValue('populations', 'all').label]);
});

test('a page without a type in schema.org has no main thing', () => {
	expect(describeThings('tools', {})).toEqual([]);
});

test('the glossary is a set of terms with their other names', () => {
	const about = context({ glossary: { ward: { term: 'Ward', synonyms: ['unit'] } } });
	expect(glossaryThing(about)).toMatchObject({
		'@type': 'DefinedTermSet',
		'@id': at('/glossary/'),
		name: 'Glossary',
	});
	expect(glossaryThing(about).hasDefinedTerm).toMatchObject([
		{ '@type': 'DefinedTerm', name: 'Ward', alternateName: ['unit'], url: at('/glossary/#ward') },
	]);
});

test('a dataset leads to its files, each with its format', () => {
	const words = { title: 'Facts', summary: 'All.', page: '/facts/', files: ['/a.csv', '/b.json'] };
	const provenance = { site: 'Site', licence: 'CC BY 4.0', built: '2025-06-15' };
	expect(datasetThing(words, provenance, context())).toMatchObject({
		'@type': 'Dataset',
		name: 'Facts: Site',
		isAccessibleForFree: true,
		creator: { '@type': 'Organization', name: 'Site', url: at('/') },
		url: at('/facts/'),
		distribution: [
			{ '@type': 'DataDownload', contentUrl: at('/a.csv'), encodingFormat: 'text/csv' },
			{ contentUrl: at('/b.json'), encodingFormat: 'application/json' },
		],
	});
});
