import { expect, test } from 'vitest';
import type { Model } from '../../../graph/model.ts';
import { plainText } from '../../../graph/plain-text.ts';
import { parseMarkdown } from '../../../parse/markdown/parse-markdown.ts';
import { splitSegments } from '../../../parse/markdown/segments.ts';
import { rowNames } from './row-names.ts';

function namesIn(markdown: string): string[] {
	const parsed = parseMarkdown(markdown);
	if ('problem' in parsed) throw new Error(parsed.problem.message);
	const segments = splitSegments(parsed.tree, { base: '/', folder: 'change-ideas' });
	return rowNames(plainText(segments, {} as Model));
}

test('a table names its rows by their first cells, without its head and the text around it', () => {
	expect(
		namesIn(
			'Count these.\n\n| Measure | Numerator |\n| --- | --- |\n| **Heard** (outcome) | Patients who felt heard |\n| Prepared | Patients |\n\nOurs.',
		),
	).toEqual(['Heard (outcome)', 'Prepared']);
});

test('a paragraph that only ends like a row of a table is not one', () => {
	expect(rowNames('A |\nB |\n\nWords\nthat end in |\n\nC |\nD |')).toEqual(['C']);
});

test('a text without a table names nothing', () => {
	expect(namesIn('Count what you can.')).toEqual([]);
});
