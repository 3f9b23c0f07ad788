import { describe, expect, test } from 'vitest';
import { changed, firstExample, paths } from '../kinds/changed-example.ts';
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

test('pages, guides and terms may have no sources', () => {
	for (const collection of ['pages', 'guides', 'glossary'] as const)
		expect(paths(collection, { sources: [] })).toEqual([]);
	expect(paths('tools', { sources: [] })).toEqual(['sources']);
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
