import { expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
import rule from './arithmetic.ts';

const fact = (...lines: string[]) => ({ 'facts/x.yaml': `${lines.join('\n')}\n` });

test('a correct figure passes, a wrong one is reported at its value', () => {
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

test('a wrong figure is reported with what to do', () => {
	const derived = 'derived: {kind: relative-change, from: 6.5, to: 7.8}';
	expect(findings(rule, fact('statement: Change', 'value: 13.0', derived))).toEqual([
		{
			file: 'facts/x.yaml',
			line: 2,
			column: 8,
			endLine: 2,
			endColumn: 12,
			severity: 'error',
			rule: 'evidence/arithmetic',
			message: 'Unexpected value 13: (7.8 − 6.5) / 6.5 × 100 is 20.0',
			hint: 'Check the numbers against the source.',
		},
	]);
});

test('the decimals are those of the value on its own line', () => {
	const derived = 'derived: {kind: percentage, from: 1, to: 3}';
	expect(check(rule, fact('population: 12.5', 'value:   33.3 # of 100.00', derived))).toEqual([]);
	expect(check(rule, fact(`{ value: 33.3, ${derived} }`))).toEqual([]);
	expect(check(rule, fact('value: 33.0 # of 100', derived))).toHaveLength(1);
	expect(check(rule, fact('value: 3.0', 'derived: {kind: percentage, from: 1, to: 30}'))).toEqual([
		'facts/x.yaml:1:8 Unexpected value 3: 1 / 30 × 100 is 3.3',
	]);
});

test('a difference is checked with its own calculation', () => {
	const derived = 'derived: {kind: difference, from: 60, to: 88.7, of: percent}';
	expect(check(rule, fact('value: 28.7', derived))).toEqual([]);
	expect(check(rule, fact('value: 28.8', derived))).toEqual([
		'facts/x.yaml:1:8 Unexpected value 28.8: 88.7 − 60 is 28.7',
	]);
});

test('one calculation that is given twice is one mistake, two are two', () => {
	const counts = ['unit: percent', 'numerator: 1375', 'denominator: 2015'];
	const derived = (from: number, to: number) =>
		`derived: {kind: percentage, from: ${from}, to: ${to}}`;
	expect(check(rule, fact('value: 69', derived(1375, 2015), ...counts))).toEqual([
		'facts/x.yaml:1:8 Unexpected value 69: 1375 / 2015 × 100 is 68',
	]);
	expect(check(rule, fact('value: 69', derived(1375, 2000), ...counts))).toEqual([
		'facts/x.yaml:1:8 Unexpected value 69: 1375 / 2015 × 100 is 68',
	]);
	expect(check(rule, fact('value: 68', derived(1000, 2015), ...counts))).toEqual([
		'facts/x.yaml:1:8 Unexpected value 68: 1000 / 2015 × 100 is 50',
	]);
	expect(check(rule, fact('value: 60', derived(1000, 2015), ...counts))).toHaveLength(2);
	expect(check(rule, fact('value: 60', derived(1375, 2000), ...counts))).toHaveLength(2);
});

test('a numerator without a denominator, and a share without a unit, are not checked', () => {
	expect(check(rule, fact('value: 5', 'unit: percent', 'numerator: 1'))).toEqual([]);
	expect(check(rule, fact('value: 5', 'unit: percent', 'denominator: 4'))).toEqual([]);
	expect(check(rule, fact('value: 5', 'numerator: 1', 'denominator: 4'))).toEqual([]);
});

test('a percentage is also calculated from its numerator and denominator', () => {
	const counts = ['unit: percent', 'numerator: 1375', 'denominator: 2015'];
	expect(check(rule, fact('value: 68', ...counts))).toEqual([]);
	expect(check(rule, fact('value: 69', ...counts))).toHaveLength(1);
	expect(check(rule, fact('value: 1375', 'unit: people', ...counts.slice(1)))).toEqual([]);
});

test('with a change, numerator and denominator have another meaning', () => {
	const derived = 'derived: {kind: relative-change, from: 6.5, to: 7.8}';
	const counts = ['unit: percent', 'numerator: 30', 'denominator: 40'];
	expect(check(rule, fact('value: 20', derived, ...counts))).toEqual([]);
});

test('the sign may be omitted if the statement gives the direction', () => {
	const derived = 'derived: {kind: difference, from: 30, to: 20}';
	expect(check(rule, fact('statement: Fall in restraint', 'value: 10', derived))).toEqual([]);
	const files = fact('statement: Restraint', 'value: 10', derived);
	expect(check(rule, files)).toEqual(['facts/x.yaml:2:8 Unexpected value 10: 20 − 30 is -10']);
	expect(hints(rule, files)).toEqual(['Write -10, or say in the statement which way it went.']);
	expect(hints(rule, fact('value: -12', derived))).toEqual([
		'Check the numbers against the source.',
	]);
	const rise = 'derived: {kind: difference, from: 20, to: 30}';
	expect(hints(rule, fact('statement: Restraint', 'value: -10', rise))).toEqual([
		'Write 10, or say in the statement which way it went.',
	]);
});

test('a division by 0 is reported at the 0', () => {
	const change = fact('value: 5', 'derived: {kind: relative-change, from: 0, to: 5}');
	expect(check(rule, change)).toEqual([
		'facts/x.yaml:2:40 Unexpected 0, expected a number to divide by',
	]);
	expect(hints(rule, change)).toEqual([
		'A change from nothing has no percentage: give a difference.',
	]);
	const share = fact('value: 5', 'unit: percent', 'numerator: 5', 'denominator: 0');
	expect(check(rule, share)).toEqual([
		'facts/x.yaml:4:14 Unexpected 0, expected a number to divide by',
	]);
	expect(hints(rule, share)).toEqual(['A share of nothing is no figure.']);
	expect(check(rule, fact('value: 5', 'derived: {kind: percentage, from: 5, to: 0}'))).toEqual([
		'facts/x.yaml:2:42 Unexpected 0, expected a number to divide by',
	]);
});

test('malformed figures are left to the schema', () => {
	expect(check(rule, fact('value: five', 'derived: {kind: other, from: x}'))).toEqual([]);
	expect(check(rule, fact('value: 5', 'derived: 7'))).toEqual([]);
	expect(check(rule, fact('value: 5', 'derived: null'))).toEqual([]);
	expect(check(rule, fact('value: ['))).toEqual([]);
	for (const from of ['.nan', '.inf', '"6.5"', 'null'])
		expect(
			check(rule, fact('value: 5', `derived: {kind: difference, from: ${from}, to: 1}`)),
		).toEqual([]);
	for (const value of ['.inf', '-.inf', '.nan'])
		expect(
			check(rule, fact(`value: ${value}`, 'derived: {kind: difference, from: 1, to: 2}')),
		).toEqual([]);
	expect(check(rule, fact('value: 5', 'derived: {kind: sum, from: 1, to: 2}'))).toEqual([]);
	expect(
		check(
			rule,
			fact('statement: [Fall]', 'value: 10', 'derived: {kind: difference, from: 30, to: 20}'),
		),
	).toHaveLength(1);
});
