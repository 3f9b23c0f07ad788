import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LineIndex } from '../text/place.ts';
import { LazyMarkdown } from './lazy-markdown.ts';
import { anyUnit } from './sample-units.ts';
import { resetSandbox } from './sandboxed-parse.ts';

// Texts are tried in processes of their own, dozens of them in one test, which a busy machine takes minutes for.
vi.setConfig({ testTimeout: 300_000 });

beforeEach(resetSandbox);

const TOO_MUCH =
	'This cannot be read as MDX: too many signs, tags or brackets stand together, or within each other';
const NOT_TRIED =
	'This was not read: other texts with too many signs, tags or brackets hold up the reading';

function markdown(source: string): LazyMarkdown {
	const lines = new LineIndex(source);
	return new LazyMarkdown(source, [], (start, end) => lines.place(start, end));
}

const deep = (open: string, close: string, times = 20_000) =>
	`${open.repeat(times)}1${close.repeat(times)}`;

describe('a text that would end or block the process is a problem at its fullest line', () => {
	test.each([
		['brackets in braces', `{${deep('(', ')')}}`],
		['classes in braces', `{${deep('class a extends ', '{}', 10_000)}}`],
		['words in braces', `{${'new '.repeat(20_000)}a}`],
		['functions that are exported', `export default ${'a=>'.repeat(20_000)}1`],
		['code in the attributes of tags', deep('<A b={', '}/>')],
	])('%s', (_, source) => {
		const { problem, tree } = markdown(`One.\n\n${source}\n\nTwo.\n`);
		expect(tree).toBeUndefined();
		expect(problem).toMatchObject({ start: 6, message: TOO_MUCH });
		expect(problem?.hint).toContain('pasted many times over');
	});

	test.each([
		['quotes', '"'.repeat(100_000)],
		['tags and braces, of which few are too many', '<A>{ '.repeat(60)],
		['attributes that are never closed', `One. ${'<A b={'.repeat(60)} two ${'three '.repeat(40)}`],
	])('%s', (_, source) => {
		expect(markdown(`One.\n\n${source}\n`).problem).toMatchObject({ start: 6, message: TOO_MUCH });
	});
});

test('a long page that a person may write is read', () => {
	const part =
		'## A part\n\nThe ward team met on Monday, and wrote it down. See <Fact id="a"/>.\n\n';
	const page = markdown(part.repeat(2000));
	expect(page.problem).toBeUndefined();
	expect(page.headings).toHaveLength(2000);
});

test('a mistake in a long page is reported at its place', () => {
	const page = markdown(`${'Word '.repeat(5000)}\n\nOne {50%} two\n`);
	expect(page.problem).toMatchObject({ start: 25_006, message: expect.stringContaining('braces') });
});

test('a valid text is read, whatever is wrong with others', () => {
	const long = (word: string) => markdown(`${word} `.repeat(8000));
	const first = long('one');
	const wrong = markdown(`{${deep('(', ')', 20_001)}}`);
	const last = long('two');
	expect(last.problem).toBeUndefined();
	expect([first.problem, wrong.problem?.message]).toEqual([undefined, TOO_MUCH]);
});

test('if many texts can’t be read, the last of them are not tried before the content is read again', () => {
	const wrong = Array.from({ length: 4 }, (_, more) =>
		markdown(`{${deep('[', ']', 5000 + more)}}`),
	);
	const page = markdown('three '.repeat(8000));
	expect(wrong.map(({ problem }) => problem?.message)).toEqual(wrong.map(() => TOO_MUCH));
	expect([page.problem?.message, page.tree]).toEqual([NOT_TRIED, undefined]);
	resetSandbox();
	expect([page.problem, page.tree?.children.length]).toEqual([undefined, 1]);
});

/** Repeated texts are tried in this many runs of five; on a slow machine in fewer, but never below the least. */
const RUNS = { most: 20, least: 4 };

test('whatever is repeated, the process survives, with a tree or a problem within the text', () => {
	const times = fc.nat(17).chain((power) => fc.integer({ min: 1, max: 2 ** power }));
	const text = fc
		.tuple(anyUnit, anyUnit, times, anyUnit, anyUnit)
		.map(([before, unit, most, middle, close]) =>
			`${before}${unit.repeat(most)}${middle}${close.repeat(most)}`.slice(0, 200_000),
		);
	const outcome = fc.check(
		fc.property(fc.array(text, { minLength: 5, maxLength: 5 }), (sources) => {
			resetSandbox();
			for (const each of sources.map(markdown)) {
				const { problem, tree } = each;
				expect(problem === undefined).toBe(tree !== undefined);
				if (!problem) continue;
				const { start, end } = problem;
				expect([start >= 0, start <= end, end <= each.source.length]).toEqual([true, true, true]);
			}
		}),
		{ numRuns: RUNS.most, endOnFailure: true, interruptAfterTimeLimit: 15_000 },
	);
	expect(fc.defaultReportMessage(outcome)).toBeUndefined();
	expect(outcome.numRuns).toBeGreaterThanOrEqual(RUNS.least);
	if (outcome.interrupted)
		console.info(`Stopped early: ${outcome.numRuns} of ${RUNS.most} runs on repeated texts.`);
});
