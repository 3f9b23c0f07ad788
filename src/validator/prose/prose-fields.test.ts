import { expect, test } from 'vitest';
import { schemas } from '../../kinds/index.ts';
import { proseFields } from './prose-fields.ts';

const paths = (collection: keyof typeof schemas, data: unknown) =>
	proseFields(schemas[collection], data).map(({ path }) => path.join('.'));

test('labels and inline Markdown are prose, in file order', () => {
	expect(
		proseFields(schemas['change-ideas'], {
			summary: 'A summary',
			title: 'A title',
			aim: { text: 'An *aim*' },
		}),
	).toEqual([
		{ path: ['summary'], value: 'A summary', markdown: false, name: false },
		{ path: ['title'], value: 'A title', markdown: false, name: false },
		{ path: ['aim', 'text'], value: 'An *aim*', markdown: true, name: false },
	]);
});

test('ids, dates, addresses and values of a vocabulary are not prose', () => {
	expect(
		paths('events', {
			kind: 'workshop',
			programme: 'p',
			starts: '2025-01-01',
			timeZone: 'Europe/London',
			joinUrl: 'https://example.org/x',
			sources: ['report'],
			audience: ['carer'],
			place: 'online',
		}),
	).toEqual([]);
});

test('texts in lists and nested fields are prose', () => {
	const data = { principles: [{ title: 'One', text: 'Be fair' }], asks: [] };
	expect(paths('programmes', data)).toEqual(['principles.0.title', 'principles.0.text']);
	expect(paths('events', { place: { name: 'Town hall', locality: 'Leeds' } })).toEqual([
		'place.name',
		'place.locality',
	]);
});

test('names and search terms are distinguished from wording', () => {
	const fields = proseFields(schemas.glossary, {
		term: 'BAME',
		synonyms: ['BME'],
		meaning: 'People',
	});
	expect(fields.map(({ path, name }) => `${path.join('.')} ${name}`)).toEqual([
		'term true',
		'synonyms.0 true',
		'meaning false',
	]);
	const [publisher] = proseFields(schemas.sources, { publisher: 'Friends of the Elderly' });
	expect(publisher?.name).toBe(true);
});

test('unknown fields and malformed values are skipped', () => {
	expect(paths('glossary', { unknown: 'x', meaning: ['x'], synonyms: 'x', term: 5 })).toEqual([]);
	expect(paths('glossary', undefined)).toEqual([]);
});
