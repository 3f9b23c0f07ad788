import { describe, expect, test } from 'vitest';
import { fixBody, fixFiles, TERM } from './fix-files.ts';

describe('Markdown that did not take', () => {
	test.each([
		['##Heading', '## Heading'],
		['• one\n• two\n', '- one\n- two\n'],
		['1.First\n2.Second\n', '1. First\n2. Second\n'],
		['>95% of staff came.', '&gt;95% of staff came.'],
		['2024. A good year.', '2024\\. A good year.'],
		['[a](/glossary /)', '[a](/glossary%20/)'],
		['[a] (/glossary/)', '[a](/glossary/)'],
		['**bold **text', '**bold **text'],
		['> 95% of staff came.', '> 95% of staff came.'],
	])('%j becomes %j', (before, after) => {
		expect(fixBody(before)).toBe(after);
	});

	test('is rewritten in fields too, unless a backslash would be needed', () => {
		const { after, said } = fixFiles({
			'glossary/ward.yaml': TERM.replace('A place.', '|\n  We need:\n  • one\n  • two'),
			'glossary/year.yaml': TERM.replace('A place.', '"2024. A good year."'),
			'glossary/more.yaml': TERM.replace('A place.', '">95% came."'),
		});
		expect(after['glossary/ward.yaml']).toContain('|\n  We need:\n  - one\n  - two\n');
		expect(after['glossary/year.yaml']).toContain('"2024. A good year."');
		expect(after['glossary/more.yaml']).toContain('"&gt;95% came."');
		expect(said).toEqual([
			'glossary/more.yaml:2:11  fixed  > → &gt;  markdown/not-taken',
			'glossary/ward.yaml:4:3  fixed  •  → -   markdown/not-taken',
			'glossary/ward.yaml:5:3  fixed  •  → -   markdown/not-taken',
		]);
	});
});

test('characters that nobody sees are taken out, and then the rest is fixed', () => {
	const { after, said } = fixFiles({
		'pages/a.mdx':
			'---\ntitle: W\u00ADard\n---\nA run\u2011chart 👩‍⚕️ of w\u200Ba\u200Brds\n\n#\u200B#A\n',
		'change-ideas/a.csv': 'date,value\n2025-01-01,\u200E5\n',
		'change-ideas/a.mdx': '---\nmeasures: [{data: ./a.csv}]\n---\n',
	});
	expect(after['pages/a.mdx']).toBe('---\ntitle: Ward\n---\nA run-chart 👩‍⚕️ of wards\n\n## A\n');
	expect(after['change-ideas/a.csv']).toBe('date,value\n2025-01-01,5\n');
	expect(said).toEqual([
		'pages/a.mdx:2:9  fixed  soft hyphen (U+00AD) taken out  text/invisible',
		'pages/a.mdx:4:6  fixed  no-break hyphen (U+2011) made a hyphen  text/invisible',
		'pages/a.mdx:4:23  fixed  zero-width space (U+200B) taken out  text/invisible',
		'pages/a.mdx:4:25  fixed  zero-width space (U+200B) taken out  text/invisible',
		'pages/a.mdx:6:2  fixed  zero-width space (U+200B) taken out  text/invisible',
		'pages/a.mdx:6:4  fixed  ` ` put in  markdown/not-taken',
		'change-ideas/a.csv:2:12  fixed  direction mark (U+200E) taken out  text/invisible',
	]);
});
