import { expect, test } from 'vitest';
import { progressInWords, readTicks, tickKey, ticksTable } from './guide-ticks.ts';

test('stored ticks are read, each once', () => {
	const ticks = [tickKey('a/b', 'c'), tickKey('a', 'd')];
	expect(readTicks(JSON.stringify([...ticks, ...ticks]))).toEqual(['a/b#c', 'a#d']);
});

test.each([
	[null],
	[''],
	['{'],
	['{"a#b":true}'],
	['"a#b"'],
	['[1, null, "a", "#b", "a#", "A#b", "a#b c", ["a#b"]]'],
])('invalid stored ticks are ignored: %s', (text) => {
	expect(readTicks(text)).toEqual([]);
});

test('a saved checklist states for each item whether it is done', () => {
	const line = { step: 'Step A', text: 'Meet.', who: 'Carer' };
	expect(
		ticksTable(
			[
				{ ...line, tick: 'a#b' },
				{ ...line, tick: 'a#c', text: 'Part.' },
			],
			['a#c', 'z#z'],
		).rows,
	).toEqual([
		['Step A', 'Meet.', 'Carer', 'no'],
		['Step A', 'Part.', 'Carer', 'yes'],
	]);
});

test('a saved checklist says what its columns are, and a page how much is done', () => {
	expect(ticksTable([], []).header).toEqual(['Step', 'What to do', 'Who', 'Done']);
	expect([progressInWords(0, 1), progressInWords(2, 3)]).toEqual([
		'0 of 1 thing done.',
		'2 of 3 things done.',
	]);
});
