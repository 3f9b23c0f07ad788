import { expect, test } from 'vitest';
import { individuals } from './individuals.ts';

test('limits are three sigma from the mean, a sigma being the mean range divided by 1.128', () => {
	const [part] = individuals([10, 12, 10, 14]);
	expect(part?.centre).toBe(11.5);
	expect(part?.upper).toBeCloseTo(11.5 + (3 * (8 / 3)) / 1.128, 12);
	expect(part?.lower).toBeCloseTo(11.5 - (3 * (8 / 3)) / 1.128, 12);
});

test('moving ranges are screened only on request', () => {
	const values = [0, 1, 0, 1, 0, 1, 0, 1, 0, 20];
	const [all] = individuals(values);
	const [screened] = individuals(values, { screened: true });
	expect(all?.upper).toBeCloseTo(2.4 + (3 * (28 / 9)) / 1.128, 12);
	expect(screened?.upper).toBeCloseTo(2.4 + 3 / 1.128, 12);
});

test('a pair with a missing value has no range', () => {
	const [part] = individuals([10, 12, undefined, 20, 21]);
	expect(part?.centre).toBe(15.75);
	expect(part?.upper).toBeCloseTo(15.75 + (3 * 1.5) / 1.128, 12);
});

test('rows beyond the limits are numbered in the whole series, excluded ones too', () => {
	const swing = [0, 1, 0, 1, 0, 1];
	const parts = individuals([...swing, ...swing, 50], { part: [6], exclude: [13] });
	expect(parts.map((part) => part.outside)).toEqual([[], [13]]);
	const moved = individuals([...swing, 50, 51, 50], { part: [6] });
	expect(moved.map((part) => part.outside)).toEqual([[], []]);
	expect(parts[1]?.start).toBe(6);
});

test('a single value has no limits and is not outside', () => {
	expect(individuals([7])[0]).toMatchObject({
		centre: 7,
		lower: undefined,
		upper: undefined,
		outside: [],
	});
	expect(individuals([undefined])[0]).toMatchObject({ centre: undefined, upper: undefined });
	expect(individuals([undefined, 3], { freeze: 1 })[0]).toMatchObject({
		centre: undefined,
		lower: undefined,
		upper: undefined,
		runs: [],
	});
});
