import { describe, expect, test } from 'vitest';
import { changed, firstExample, paths, wrong } from '../kinds/changed-example.ts';
import { KINDS, schemas } from '../kinds/index.ts';

describe('text', () => {
	test('says something', () => {
		for (const title of ['', ' ', '\n', null, 2019, true, ['a'], { a: 'b' }])
			expect(paths('tools', { title })).toEqual(['title']);
	});

	test('loses only trailing white space', () => {
		const { title, summary } = schemas.tools.parse(
			changed('tools', { title: '  A tool \n', summary: 'One\n\ntwo\n' }),
		);
		expect([title, summary]).toEqual(['  A tool', 'One\n\ntwo']);
	});

	test('a summary has at most 200 characters', () => {
		expect(paths('tools', { summary: 'x'.repeat(200) })).toEqual([]);
		expect(paths('tools', { summary: `${'x'.repeat(200)}\n` })).toEqual([]);
		expect(paths('tools', { summary: 'x'.repeat(201) })).toEqual(['summary']);
	});
});

describe('a phase', () => {
	test('has calendar months or months counted from the start, never both', () => {
		expect(wrong('phases', { starts: undefined, ends: undefined })).toEqual([
			'starts: missing',
			'ends: missing',
		]);
		expect(wrong('phases', { starts: undefined, ends: undefined, fromMonth: 0 })).toEqual([
			'toMonth: missing',
		]);
		expect(wrong('phases', { fromMonth: 0, toMonth: 6 })).toEqual([
			'starts: forbidden',
			'ends: forbidden',
		]);
	});

	test('may omit an end that is not published', () => {
		expect(wrong('phases', { ends: undefined, notPublished: ['ends'] })).toEqual([]);
	});
});

describe('a driver', () => {
	const primary = { level: 'primary', parents: undefined, strength: undefined };

	test('that is primary has a lens and no parents', () => {
		expect(wrong('drivers', { ...primary, lens: 'systemic' })).toEqual([]);
		expect(wrong('drivers', primary)).toEqual(['lens: missing']);
		expect(wrong('drivers', { level: 'primary', lens: 'systemic' })).toEqual([
			'parents: forbidden',
			'strength: forbidden',
		]);
	});

	test('that is secondary has at least one parent and no lens', () => {
		expect(wrong('drivers', { parents: undefined, strength: undefined })).toEqual([
			'parents: missing',
		]);
		expect(paths('drivers', { parents: [], strength: undefined })).toEqual(['parents']);
		expect(wrong('drivers', { lens: 'systemic' })).toEqual(['lens: forbidden']);
	});

	test('has a strength only for its own parents', () => {
		expect(paths('drivers', { strength: { 'driver-c': 'weak' } })).toEqual(['strength.driver-c']);
		expect(paths('drivers', { strength: { 'driver-a': 'fair' } })).toEqual(['strength.driver-a']);
		expect(paths('drivers', { strength: { 'Driver A': 'weak' } })).toEqual(['strength.Driver A']);
	});
});

test('a site states the certainty of its cohort if and only if it has one', () => {
	expect(wrong('sites', { cohortCertainty: undefined })).toEqual(['cohortCertainty: missing']);
	expect(wrong('sites', { cohort: undefined })).toEqual(['cohortCertainty: forbidden']);
	expect(wrong('sites', { cohort: undefined, cohortCertainty: undefined })).toEqual([]);
});

test('a site may state the certainty of its organisation if it has one', () => {
	expect(wrong('sites', { organisationCertainty: undefined })).toEqual([]);
	expect(paths('sites', { organisationCertainty: 'likely' })).toEqual(['organisationCertainty']);
	expect(wrong('sites', { organisation: undefined })).toEqual(['organisationCertainty: forbidden']);
});

test('our reading lists only fields that the entry has, each once', () => {
	expect(paths('change-ideas', { inferred: ['drivers', 'pcref'] })).toEqual([]);
	expect(paths('change-ideas', { inferred: ['pcref'], pcref: undefined })).toEqual(['inferred.0']);
	expect(paths('change-ideas', { inferred: ['tools', 'status', 'tools'] })).toEqual([
		'inferred.1',
		'inferred.2',
	]);
	expect(paths('drivers', { inferred: ['parents'] })).toEqual(['inferred.0']);
	expect(
		paths('drivers', { inferred: ['pcref'], pcref: undefined, notPublished: ['pcref'] }),
	).toEqual(['inferred.0']);
});

test('an entry may have earlier ids', () => {
	expect(paths('facts', { aliases: ['old-name', 'folder/old-name'] })).toEqual([]);
	expect(paths('facts', { aliases: ['Old name', '/facts/'] })).toEqual(['aliases.0', 'aliases.1']);
});

test('a figure may belong to a series, with or without a group', () => {
	expect(paths('facts', { series: { id: 'detentions' } })).toEqual([]);
	expect(paths('facts', { series: 'detentions' })).toEqual(['series']);
	expect(paths('facts', { series: { id: 'All detentions', group: '' } })).toEqual([
		'series.id',
		'series.group',
	]);
});

test('the checklist items of a guide have unique ids', () => {
	const item = firstExample('guides', 'checklist');
	expect(paths('guides', { checklist: [item, { ...item, text: 'Again.' }] })).toEqual([
		'checklist.1.id',
	]);
});

test('the questions of a guide have unique ids, and its weeks don’t end before they start', () => {
	const question = firstExample('guides', 'ready');
	expect(paths('guides', { ready: [question, { ...question, question: 'Again?' }] })).toEqual([
		'ready.1.id',
	]);
	const weeks = { stage: 'Begin', from: 3, to: 3 };
	expect(paths('guides', { weeks })).toEqual([]);
	expect(paths('guides', { weeks: { ...weeks, to: 2 } })).toEqual(['weeks.to']);
	expect(paths('guides', { weeks: { ...weeks, from: 0 } })).toEqual(['weeks.from']);
});

test('pages, guides and terms may have no sources', () => {
	for (const collection of ['pages', 'guides', 'glossary'] as const)
		expect(paths(collection, { sources: [] })).toEqual([]);
	expect(paths('tools', { sources: [] })).toEqual(['sources']);
});

test('an event is online or at a place with a name and a locality', () => {
	expect(paths('events', { place: 'online' })).toEqual([]);
	expect(paths('events', { place: 'offline' })).toEqual(['place']);
	expect(paths('events', { place: { name: 'Hall' } })).toEqual(['place']);
	expect(paths('events', { place: { name: 'Hall', locality: 'Town', county: 'Shire' } })).toEqual([
		'place',
	]);
	for (const sequence of [-1, 1.5, '0'])
		expect(paths('events', { sequence })).toEqual(['sequence']);
});

test('a download is next to its entry or in `public/`', () => {
	for (const path of ['./a.pdf', './forms/a b.docx', '/a.pdf', '/a/b.v2.xlsx'])
		expect(paths('tools', { downloads: [path] })).toEqual([]);
	for (const path of [
		'a.pdf',
		'../a.pdf',
		'./../a.pdf',
		'/a/../b.pdf',
		'//other.org/a.pdf',
		'./a',
		'./',
		'https://example.org/a.pdf',
		'.\\a.pdf',
	])
		expect(paths('tools', { downloads: [path] })).toEqual(['downloads.0']);
});

test('a reference is an id: lower-case letters, digits and hyphens, with folders before it', () => {
	for (const programme of ['a', 'a-b', '2024/a-b', 'a1/b2/c3'])
		expect(paths('coaching', { programme })).toEqual([]);
	for (const programme of ['A', 'a_b', '-a', 'a-', 'a--b', '/a', 'a/', 'a//b', 'a.mdx', 'a b', ''])
		expect(paths('coaching', { programme })).toEqual(['programme']);
});

test('an ODS code has three to nine capital letters and digits', () => {
	for (const ods of ['RX4', 'ABCDEFGH9']) expect(paths('organisations', { ods })).toEqual([]);
	for (const ods of ['RX', 'rx4', 'ABCDEFGHI9', 'RX-4'])
		expect(paths('organisations', { ods })).toEqual(['ods']);
});

test('a web address has a protocol and a host with a dot in it', () => {
	for (const url of ['https://example.org', 'http://a.b/c?d=e#f', 'https://a.b:80/'])
		expect(paths('organisations', { url })).toEqual([]);
	for (const url of [
		'example.org',
		'ftp://example.org',
		'https://example',
		'https://a b.c',
		'https:///a.b',
	])
		expect(paths('organisations', { url })).toEqual(['url']);
});

test('text of a million characters is validated like any other', () => {
	const long = 'a.'.repeat(500_000);
	for (const url of [`https://${long} `, `https://${long}`, long])
		expect(paths('organisations', { url }).length).toBeLessThan(2);
	expect(
		paths('tools', { downloads: [`./${long}!`], sources: [`${'a-'.repeat(500_000)}!`] }),
	).toEqual(['sources.0', 'downloads.0']);
});

test('`draft` and `illustrative` are true or omitted', () => {
	expect(paths('tools', { draft: false })).toEqual(['draft']);
	const measure = firstExample('change-ideas', 'measures');
	expect(paths('change-ideas', { measures: [{ ...measure, illustrative: false }] })).toEqual([
		'measures.0.illustrative',
	]);
});

test('keys that every object has are unknown fields all the same', () => {
	const hostile = JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}') as object;
	const issues = schemas.tools.safeParse({ ...KINDS.tools.example, ...hostile }).error?.issues;
	expect(issues).toMatchObject([{ keys: ['__proto__', 'constructor', 'toString'] }]);
});
