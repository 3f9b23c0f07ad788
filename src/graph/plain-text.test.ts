import { expect, test } from 'vitest';
import { parseMarkdown } from '../parse/markdown/parse-markdown.ts';
import { splitInlineSegments, splitSegments } from '../parse/markdown/segments.ts';
import { plainText } from './plain-text.ts';
import { sampleModel } from './sample.ts';

const model = sampleModel({
	facts: { heard: { statement: 'Heard', value: 92, unit: 'percent', bound: 'about' } },
	voices: { kim: { summary: 'I was heard.' }, lee: {} },
	glossary: { ward: { term: 'Ward' } },
});

function textFrom(markdown: string, split = splitSegments): string {
	const parsed = parseMarkdown(markdown);
	if ('problem' in parsed) throw new Error(parsed.problem.message);
	return plainText(split(parsed.tree, { base: '/', folder: 'pages' }), model);
}

test('a figure becomes words and a note is left out', () => {
	expect(textFrom('Of them, <Fact id="heard"/> agreed <Cite id="x"/>.')).toBe(
		'Of them, about 92% agreed.',
	);
});

test('a term becomes its words, or its name if it has none', () => {
	expect(textFrom('<Term id="ward">*wards*</Term>', splitInlineSegments)).toBe('wards');
	expect(textFrom('<Term id="ward"/>', splitInlineSegments)).toBe('Ward');
});

test('paragraphs and items are on separate lines, and nothing is escaped', () => {
	expect(textFrom('A & B \\< C\n\n- one\n- two')).toBe('A & B < C\n\n- one\n\n- two');
	expect(textFrom('## Head\n\nOne `a &lt; b`')).toBe('Head\n\nOne a &lt; b');
});

test('the cells of a table are apart', () => {
	expect(textFrom('| A | B |\n|---|---|\n| c | d |')).toBe('A |\nB |\n\nc |\nd |');
});

test('a figure that is gone leaves nothing, a term that is gone its id', () => {
	expect(textFrom('Of all <Fact id="gone"/>.')).toBe('Of all.');
	expect(textFrom('<Term id="gone"/>', splitInlineSegments)).toBe('gone');
	expect(textFrom('<Term id="ward"> </Term>', splitInlineSegments)).toBe('Ward');
});

test('a voice is a paragraph of what it says, and nothing where it has no words', () => {
	const around = (id: string) => textFrom(`A\n\n<Voice id="${id}"/>\n\nB`);
	expect(around('kim')).toBe('A\n\nI was heard.\n\nB');
	expect(around('lee')).toBe('A\n\nB');
	expect(around('gone')).toBe('A\n\nB');
});

test('a box has its title above its words', () => {
	const box = (attributes: Readonly<Record<string, string>>) =>
		plainText(
			[
				{ html: 'A', words: 'A' },
				{ component: 'Box', attributes, children: [{ html: '<b>B</b>', words: 'B' }] },
			],
			model,
		);
	expect(box({ title: 'Title' })).toBe('A\n\nTitle\nB');
	expect(box({})).toBe('AB');
});

test('spaces are single, and none is before a full stop or at the end of a line', () => {
	const words = ' a  \t b  \n  c   , d\n\n\n\ne ! ';
	expect(plainText([{ html: words, words }], model)).toBe('a b\nc, d\n\ne!');
});
