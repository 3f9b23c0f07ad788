import { expect, test } from 'vitest';
import { check, hints } from '../../check.ts';
import rule from './arithmetic.ts';

const fact = (...lines: string[]) => ({ 'facts/x.yaml': `${lines.join('\n')}\n` });

test('a figure that works out passes, one that does not is reported at its value', () => {
	const derived = 'derived: {kind: relative-change, from: 6.5, to: 7.8}';
	expect(check(rule, fact('statement: Change', 'value: 20', derived))).toEqual([]);
	expect(check(rule, fact('statement: Change', 'value: 13', derived))).toEqual([
		'facts/x.yaml:2:8 Unexpected value 13: (7.8 − 6.5) / 6.5 × 100 is 20',
	]);
});

test('it is rounded to the decimals that the value is written with', () => {
	const derived = 'derived: {kind: percentage, from: 1, to: 3}';
	for (const value of ['33', '33.3', '33.33'])
		expect(check(rule, fact(`value: ${value}`, derived))).toEqual([]);
	expect(check(rule, fact('value: 33.0', derived))).toEqual([
		'facts/x.yaml:1:8 Unexpected value 33: 1 / 3 × 100 is 33.3',
	]);
});

test('a percentage is worked out from its numerator and denominator too', () => {
	const counts = ['unit: percent', 'numerator: 1375', 'denominator: 2015'];
	expect(check(rule, fact('value: 68', ...counts))).toEqual([]);
	expect(check(rule, fact('value: 69', ...counts))).toHaveLength(1);
	expect(check(rule, fact('value: 1375', 'unit: people', ...counts.slice(1)))).toEqual([]);
});

test('beside a change the numerator and denominator tell something else', () => {
	const derived = 'derived: {kind: relative-change, from: 6.5, to: 7.8}';
	const counts = ['unit: percent', 'numerator: 30', 'denominator: 40'];
	expect(check(rule, fact('value: 20', derived, ...counts))).toEqual([]);
});

test('the sign may be left out where the statement says which way it went', () => {
	const derived = 'derived: {kind: difference, from: 30, to: 20}';
	expect(check(rule, fact('statement: Fall in restraint', 'value: 10', derived))).toEqual([]);
	const files = fact('statement: Restraint', 'value: 10', derived);
	expect(check(rule, files)).toEqual(['facts/x.yaml:2:8 Unexpected value 10: 20 − 30 is -10']);
	expect(hints(rule, files)).toEqual(['Write -10, or say in the statement which way it went.']);
});

test('what would have to be divided by 0 is reported at the 0', () => {
	expect(check(rule, fact('value: 5', 'derived: {kind: relative-change, from: 0, to: 5}'))).toEqual(
		['facts/x.yaml:2:40 Unexpected 0, expected a number to divide by'],
	);
	expect(check(rule, fact('value: 5', 'unit: percent', 'numerator: 5', 'denominator: 0'))).toEqual([
		'facts/x.yaml:4:14 Unexpected 0, expected a number to divide by',
	]);
});

test('misshapen figures are left to the schema', () => {
	expect(check(rule, fact('value: five', 'derived: {kind: other, from: x}'))).toEqual([]);
	expect(check(rule, fact('value: 5', 'derived: 7'))).toEqual([]);
});
