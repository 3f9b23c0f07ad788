import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLibrary } from '../library.ts';
import { fullestLine, parseCost } from './parse-limits.ts';
import { anyUnit } from './sample-units.ts';

const SENTENCES =
	'The ward team (eight staff) met on Monday, “listened” and wrote a plan. See <Fact id="wards"/>, [another idea](/change-ideas/tea/) and <Term id="pdsa">tests</Term>. ';

const isSafe = (source: string) => parseCost(source).isSafe;

test('all texts of this content are safe to parse', () => {
	const library = readLibrary('content');
	const texts = library.all().flatMap(({ body, texts: fields }) => [body, ...fields]);
	const extraordinary = texts.filter((text) => text && !isSafe(text.source));
	expect(texts.length).toBeGreaterThan(500);
	expect(extraordinary.map((text) => text?.source)).toEqual([]);
});

test('a page of 1,000 words with notes and links is safe to parse, with any lists and tables', () => {
	expect(isSafe(`## What happened?\n\n${SENTENCES.repeat(3)}\n\n`.repeat(15))).toBe(true);
	expect(isSafe('- One thing, and *another*.\n'.repeat(100))).toBe(true);
	expect(isSafe('| Site A | 12 | 50% |\n'.repeat(100))).toBe(true);
	expect(
		isSafe(
			'{/* validate-ignore link/text: as they say it */}\n\nRead <Fact id="a"/>.\n\n'.repeat(20),
		),
	).toBe(true);
});

test.each([
	['a very long text', 'word '.repeat(4000)],
	['a long paragraph of marks', '"'.repeat(3000)],
	['brackets within brackets', '['.repeat(3000)],
	['braces within a text', `${'word '.repeat(200)}{two}`],
	['an import above a text', `import two from 'two'\n\n${'word '.repeat(200)}`],
	['tags within braces', '<A>{'.repeat(10)],
	['tags by the thousand', '<A>\n\n'.repeat(2000)],
])('%s is not safe to parse', (_, source) => {
	expect(isSafe(source)).toBe(false);
});

test('the fullest line is the one with the most marks', () => {
	expect(fullestLine('one, two\n[[[[\n***')).toBe(2);
	expect(fullestLine('')).toBe(1);
});

/** Returns the longest repetition of a text that is still safe to parse. */
const longest = fc.tuple(anyUnit, anyUnit, anyUnit).map(([before, unit, after]) => {
	const text = (times: number) => `${before}${unit.repeat(times)}${after}`;
	let most = 0;
	for (let step = 1 << 14; step >= 1; step >>= 1) if (isSafe(text(most + step))) most += step;
	return text(most);
});

test('a text that is safe to parse needs only a small stack and little time', {
	timeout: 60_000,
}, () => {
	fc.assert(
		fc.property(fc.array(longest, { minLength: 50, maxLength: 50 }), (texts) => {
			const { stdout } = spawnSync(
				process.execPath,
				[join(import.meta.dirname, 'parse-worker.ts')],
				{
					input: JSON.stringify(texts),
					encoding: 'utf8',
				},
			);
			expect(texts[stdout.length]).toBeUndefined();
		}),
		{ numRuns: 8, endOnFailure: true },
	);
});
