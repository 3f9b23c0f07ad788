import { expect, test } from 'vitest';
import type { Signal } from '../analysis/analysis.ts';
import { manySignalsInWords } from './many-signals.ts';

const signal = (rule: Signal['rule'], ...rows: number[]): Signal => ({
	rule,
	side: 1,
	meaning: 'neutral',
	rows,
});

const END = ', unlikely to be chance: the table marks each point';

test('stretches are counted as stretches, and points as points', () => {
	const signals = [
		signal('shift', 0, 1, 2, 3, 4, 5),
		signal('shift', 7, 8, 9, 10, 11, 12),
		signal('trend', 2, 3, 4, 5, 6),
		signal('beyond', 4, 9, 11),
		signal('two-in-three', 5, 6),
	];
	expect(manySignalsInWords(signals)).toBe(
		`two shifts, one trend, three points beyond the limits and two points near the limits${END}`,
	);
});

test('kinds without a signal are left out, and too few crossings are a thing of the whole series', () => {
	expect(manySignalsInWords([signal('beyond', 4), signal('crossings', 0, 1)])).toBe(
		`one point beyond the limits and too few crossings${END}`,
	);
	expect(manySignalsInWords([signal('two-in-three', 4)])).toBe(`one point near the limits${END}`);
});
