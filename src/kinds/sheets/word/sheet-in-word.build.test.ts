import { expect, test } from 'vitest';
import { sampleModel } from '../../../graph/sample.ts';
import { sheetInWord } from './sheet-in-word.build.ts';

const model = sampleModel(
	{
		sheets: { 'my-goals': { title: 'My goals', summary: 'To fill in.', by: 'ours' }, bare: {} },
		facts: {
			beds: { statement: 'Beds', value: 12, unit: 'beds', bound: 'at-least' },
			unknown: { statement: 'Not known' },
		},
		glossary: { section: { term: 'Section 2' } },
	},
	{ locale: 'cy' },
);

function inWord(id: string) {
	const sheet = model.item('sheets', id);
	if (!sheet) throw new Error(`Expected sheets/${id}`);
	return sheetInWord(sheet, model, {
		body: undefined,
		provenance: { site: 'Site A', licence: 'CC BY 4.0', built: '2026-01-31' },
		absolute: (address) => `https://site.example/base${address}`,
	});
}

test('the file of a sheet says whose it is, on what terms, where it is from and of which day', () => {
	const [content] = inWord('my-goals');
	expect(content).toMatchObject({
		title: 'My goals',
		summary: 'To fill in.',
		footer: 'Site A. CC BY 4.0. https://site.example/base/sheets/my-goals/',
		site: 'Site A',
		day: '2026-01-31',
		language: 'cy',
	});
	expect(content.by).toBe(
		'Made by this site. Written for this site, as a start. No programme or ward published it.',
	);
});

test('a sheet whose summary and maker are not published claims neither', () => {
	expect(inWord('bare')[0]).toMatchObject({ title: 'bare', summary: '', by: '' });
});

test('a figure keeps its bound and its unit, and one without a number says so', () => {
	const [, { fact }] = inWord('my-goals');
	expect([fact('beds'), fact('unknown'), fact('gone')]).toEqual([
		'at least 12 beds',
		'not published',
		'',
	]);
});

test('a term is written out', () => {
	const [, { term }] = inWord('my-goals');
	expect([term('section'), term('gone')]).toEqual(['Section 2', 'gone']);
});

test('a link works outside the site: from its root, from the sheet, or elsewhere', () => {
	const [, { absolute }] = inWord('my-goals');
	expect(['/tools/', '#part', 'https://example.org/a'].map(absolute)).toEqual([
		'https://site.example/base/tools/',
		'https://site.example/base/sheets/my-goals/#part',
		'https://example.org/a',
	]);
});
