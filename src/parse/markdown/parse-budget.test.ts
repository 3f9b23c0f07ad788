import { expect, test } from 'vitest';
import { findingLines } from '../read-one.ts';

const OVER =
	'This and what follows was not read: the texts of this file hold too many signs together';
const idea = (items: readonly string[]) =>
	`---\npractice:\n  core:\n${items.map((item) => `    - ${JSON.stringify(item)}\n`).join('')}---\n\nText.\n`;
const over = (text: string) =>
	findingLines('change-ideas/a.mdx', text).filter((line) => line.includes(OVER));

test('many texts that are only just safe to parse exceed the budget of a file, and give one finding', () => {
	const text = "'".repeat(2236);
	expect(over(idea(Array.from({ length: 440 }, () => text)))).toEqual([
		`8:8-8:8 mdx/syntax ${OVER}`,
	]);
	expect(over(idea([text, text, text]))).toEqual([]);
});

test('as many texts as an entry has, with realistic content, are read', () => {
	const sentence =
		'The ward team met on Monday, “listened” and wrote a plan. See <Fact id="wards"/> and [more](/tools/). ';
	expect(over(idea(Array.from({ length: 100 }, () => sentence.repeat(4))))).toEqual([]);
});

test.each(['[', '{', '[{', '[a,', 'a\n', '>\n'])(
	'YAML with many repetitions of %j is not read',
	(bracket) => {
		const text = `term: A\nx: ${bracket.repeat(110_000)}\n`;
		expect(findingLines('glossary/a.yaml', text)).toEqual([
			expect.stringContaining('YAML holds too many lines and brackets to be read'),
		]);
	},
);
