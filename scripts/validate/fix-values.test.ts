import { describe, expect, test } from 'vitest';
import { fixFiles, TERM } from './fix-files.ts';

describe('dates', () => {
	test('that can be read in one way are fixed, in quotes too', () => {
		const { after } = fixFiles({ 'glossary/a.yaml': TERM.replace('2026-01-31', '"31/1/2026"') });
		expect(after['glossary/a.yaml']).toBe(TERM.replace('2026-01-31', '"2026-01-31"'));
	});

	test('get the format of their field, which may be a month', () => {
		const source = 'title: A\npublished: 5/2024\nreviewed: 2026-01-31\n';
		const { after } = fixFiles({ 'sources/a.yaml': source });
		expect(after['sources/a.yaml']).toBe(source.replace('5/2024', '2024-05'));
	});

	test('that can be read in two ways are left to their author', () => {
		const files = { 'glossary/a.yaml': TERM.replace('2026-01-31', '01/03/2026') };
		const { after, diagnostics } = fixFiles(files);
		expect(after).toEqual(files);
		expect(diagnostics.map(({ rule }) => rule)).toEqual(['schema/invalid-value']);
	});

	test('in a data table are fixed, and texts that look like dates are not', () => {
		const { after } = fixFiles({
			'glossary/a.yaml': TERM.replace('A place.', '2025-3-1'),
			'change-ideas/a.mdx': '---\nmeasures: [{data: ./a.csv}]\n---\n',
			'change-ideas/a.csv': 'date,value,note\r\n2025-3-1,2025,2025-3-1\r\n"13/3/2025",5,\r\n',
		});
		expect(after['glossary/a.yaml']).toContain('2025-3-1');
		expect(after['change-ideas/a.csv']).toBe(
			'date,value,note\r\n2025-03-01,2025,2025-3-1\r\n"2025-03-13",5,\r\n',
		);
	});
});

describe('spaces', () => {
	test('at the end of values are removed, before a quote too', () => {
		const { after } = fixFiles({
			'glossary/a.yaml': TERM.replace('Ward', '"Ward  "').replace('A place.', 'A place. \t'),
		});
		expect(after['glossary/a.yaml']).toBe(TERM.replace('Ward', '"Ward"'));
	});

	test('are removed from long texts and from lists on one line', { timeout: 30_000 }, () => {
		const text = (last: string) => `"${' '.repeat(100_000)}a${last}"`;
		const list = (last: string) => `synonyms: [${'a, '.repeat(50_000)}"b${last}"]\n`;
		const { after } = fixFiles({
			'glossary/a.yaml': TERM.replace('Ward', text('  ')),
			'glossary/b.yaml': list(' '),
		});
		expect(after['glossary/a.yaml']).toBe(TERM.replace('Ward', text('')));
		expect(after['glossary/b.yaml']).toBe(list(''));
	});

	test('after a backslash stay', () => {
		const files = { 'glossary/a.yaml': TERM.replace('Ward', '"Ward\\ "') };
		expect(fixFiles(files).after).toEqual(files);
	});

	test('within values, before comments and in texts of several lines stay', () => {
		const files = {
			'glossary/a.yaml': TERM.replace('Ward', 'Ward  # a note  ').replace(
				'A place.',
				'|\n  A   place.  \n  More.',
			),
		};
		expect(fixFiles(files).after).toEqual(files);
	});
});
