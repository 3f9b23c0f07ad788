import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { conformanceCounts, PRINCIPLES } from './principles.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const criteria = PRINCIPLES.flatMap((principle) => principle.criteria);

/** Levels A and AA of https://www.w3.org/TR/WCAG22/, without 4.1.1, which WCAG 2.2 removed. */
const WCAG_22 = {
	A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
	AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

test.each(['A', 'AA'] as const)('every criterion of level %s has its row, once', (level) => {
	const numbers = criteria
		.filter((criterion) => criterion.level === level)
		.map(({ number }) => number);
	expect(numbers).toEqual(WCAG_22[level].split(' ').sort(byPart));
});

test('criteria are under their principle, in the order of the standard', () => {
	for (const [index, principle] of PRINCIPLES.entries()) {
		const numbers = principle.criteria.map(({ number }) => number);
		expect(numbers).toEqual([...numbers].sort(byPart));
		expect(numbers.filter((number) => !number.startsWith(`${index + 1}.`))).toEqual([]);
	}
});

test('every named test exists', () => {
	const named = criteria.flatMap(({ tests = [] }) => tests);
	expect(named.filter((file) => !existsSync(join(PROJECT, file)))).toEqual([]);
});

test('no criterion is claimed as met without a test or a manual check', () => {
	const claimed = criteria.filter(({ conformance }) => conformance === 'Supports');
	expect(
		claimed
			.filter(({ tests = [], byHand }) => tests.length === 0 && !byHand)
			.map(({ number }) => number),
	).toEqual([]);
});

test('each criterion is counted once', () => {
	const total = conformanceCounts().reduce((sum, { count }) => sum + count, 0);
	expect(total).toBe(31 + 24);
});

function byPart(one: string, other: string): number {
	return one.localeCompare(other, 'en', { numeric: true });
}
