import { expect, test } from 'vitest';
import { parseMarkdown } from '../parse/markdown/parse-markdown.ts';
import { splitInlineSegments, splitSegments } from '../parse/markdown/segments.ts';
import { plainText } from './plain-text.ts';
import { sampleModel } from './sample.ts';

const model = sampleModel({
	facts: { heard: { statement: 'Heard', value: 92, unit: 'percent', bound: 'about' } },
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
