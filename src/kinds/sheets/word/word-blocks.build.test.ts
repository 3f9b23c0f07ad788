import { describe, expect, test } from 'vitest';
import { readWordFile } from './read-word-file.build.ts';

const readBody = async (markdown: string) => (await readWordFile(markdown)).body;

test('every heading of a body is a real heading of its level', async () => {
	expect(await readBody('## b\n\n### c\n\n#### d\n\n##### e\n\n###### f\n')).toEqual([
		'Heading2: b',
		'Heading3: c',
		'Heading4: d',
		'Heading5: e',
		'Heading6: f',
	]);
});

test('no words are lost: of quotations, code, boxes and components without a form of their own', async () => {
	expect(
		await readBody(
			'> Quoted.\n>\n> Twice.\n\n```\ncode\n```\n\n<Steps>\n\nIn a component.\n\n</Steps>\n\n<Audience for="carer">\n\nFor carers.\n\n</Audience>\n\nLast.\n',
		),
	).toEqual(['Quoted.', 'Twice.', 'code ', 'In a component.', 'For carers.', 'Last.']);
});

test('a box with a title has it in bold before its words, and one without has none', async () => {
	for (const tag of ['Callout', 'Card'])
		expect(
			await readBody(
				`<${tag} title="Mind this">\n\nWords.\n\n</${tag}>\n\n<${tag}>\n\nOnly.\n\n</${tag}>\n`,
			),
		).toEqual(['*Mind this*', 'Words.', 'Only.']);
	const { document } = await readWordFile('<Card title="Mind this">\n\nWords.\n\n</Card>\n');
	expect(document).toContain('<w:keepNext/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/>');
});

describe('a list', () => {
	test('within a list is a level further in, at most three deep', async () => {
		expect(await readBody('- a\n  - b\n    - c\n      - d\n\n1. e\n   1. f\n      1. g\n')).toEqual(
			['• a', '  – b', '    • c', '    • d', '%1. e', '  %2. f', '    %3. g'],
		);
	});

	test('to tick has boxes on every level, whatever marks its author wrote', async () => {
		expect(
			await readBody('<Checklist>\n\n- a\n  - b\n    1. c\n\n1. d\n\n</Checklist>\n\n- e\n'),
		).toEqual(['☐ a', '  ☐ b', '    ☐ c', '☐ d', '• e']);
	});

	test('marks an item of several paragraphs once', async () => {
		expect(await readBody('- First.\n\n  More.\n\n- Second.\n')).toEqual([
			'• First.',
			'More.',
			'• Second.',
		]);
	});
});

describe('lines to write on', () => {
	test.each([
		['count={3}', 3],
		['', 1],
		['count={0}', 1],
		['count={2.5}', 1],
		['count={500}', 60],
	])('with %j are %d', async (attribute, count) => {
		const lines = await readBody(`<Lines ${attribute}/>\n`);
		expect(lines).toEqual(Array.from({ length: count }, () => '____'));
	});

	test('are high enough for handwriting, without gaps between them', async () => {
		const { document } = await readWordFile('<Lines count={2}/>\n');
		const line = '<w:spacing w:after="0" w:before="0" w:line="510" w:lineRule="exact"/>';
		expect(document.split(line)).toHaveLength(3);
		const rule = 'w:val="single" w:color="5A6B7B" w:sz="6" w:space="1"/>';
		expect(document).toContain(`<w:bottom ${rule}<w:between ${rule}`);
	});
});

describe('a box to write in', () => {
	test('has its label in bold and four lines below it', async () => {
		expect(await readBody('<Box label="My goal"/>\n\nWords.\n')).toEqual([
			'[ ] *My goal*',
			'[ ]',
			'[ ]',
			'[ ]',
			'[ ]',
			'',
			'Words.',
		]);
	});

	test('has a border on each side, and its label is not left behind on the page before', async () => {
		const { document } = await readWordFile('<Box label="My goal"/>\n');
		const [, label = '', line = ''] = document.split('<w:pBdr>');
		for (const part of [label, line])
			for (const side of ['top', 'left', 'bottom', 'right'])
				expect(part.split('</w:pBdr>')[0]).toContain(`<w:${side} w:val="single"`);
		expect(document).toContain('<w:pPr><w:keepNext/><w:pBdr>');
		expect(label).toContain('<w:spacing w:after="0" w:before="160"/>');
		expect(line).toContain('w:after="0" w:before="0" w:line="510" w:lineRule="exact"');
		expect(document).toContain('<w:spacing w:after="80" w:before="0"/>');
	});
});
