import { expect, test } from 'vitest';
import { check, findings } from '../../run/check.ts';
import rule from './small-number.ts';

const fact = (fields: string) => ({ 'facts/x.yaml': `statement: Patients\n${fields}\n` });
const atSite = (fields: string) => check(rule, fact(`site: ward-a\n${fields}`));
const places = (found: readonly string[]) =>
	found.map((finding) => finding.split(' ')[0]?.replace('facts/x.yaml:', ''));

test('a numerator of 1 or 7 at one site is too small, 0 and 8 are not', () => {
	for (const numerator of [1, 7])
		expect(places(atSite(`numerator: ${numerator}\ndenominator: 40`))).toEqual(['3:12']);
	for (const numerator of [0, 8])
		expect(atSite(`numerator: ${numerator}\ndenominator: 40`)).toEqual([]);
});

test('a denominator of 1 or 7 is too small, 8 is not', () => {
	for (const denominator of [1, 7])
		expect(places(atSite(`denominator: ${denominator}`))).toEqual(['3:14']);
	expect(atSite('denominator: 8')).toEqual([]);
});

test('their difference is too small from 1 to 7, but not 0 or 8', () => {
	for (const numerator of [39, 33])
		expect(places(atSite(`numerator: ${numerator}\ndenominator: 40`))).toEqual(['3:12']);
	for (const numerator of [40, 32])
		expect(atSite(`numerator: ${numerator}\ndenominator: 40`)).toEqual([]);
});

test('a percentage of 19 is too small, of 20 it is not', () => {
	expect(places(atSite('unit: percent\nnumerator: 10\ndenominator: 19'))).toEqual(['5:14']);
	expect(atSite('unit: percent\nnumerator: 10\ndenominator: 20')).toEqual([]);
	expect(atSite('unit: patients\nnumerator: 10\ndenominator: 19')).toEqual([]);
});

test('no message contains the number', () => {
	expect(atSite('numerator: 3\ndenominator: 40')).toEqual([
		'facts/x.yaml:3:12 Unexpected numerator from 1 to 7 about people at one site, who can be told apart',
	]);
	expect(atSite('unit: percent\ndenominator: 19')).toEqual([
		'facts/x.yaml:4:14 Unexpected percentage of fewer than 20 people at one site',
	]);
});

test('the difference is described as such', () => {
	expect(atSite('numerator: 39\ndenominator: 40')).toEqual([
		'facts/x.yaml:3:12 Unexpected numerator: it leaves from 1 to 7 people at one site, who can be told apart',
	]);
});

test('the hint suggests what to write', () => {
	const [finding] = findings(rule, fact('site: ward-a\nnumerator: 3\ndenominator: 40'));
	expect(finding).toEqual({
		file: 'facts/x.yaml',
		line: 3,
		column: 12,
		endLine: 3,
		endColumn: 13,
		severity: 'error',
		rule: 'privacy/small-number',
		message: 'Unexpected numerator from 1 to 7 about people at one site, who can be told apart',
		hint: 'Leave the figure out, or combine several sites or a longer period. A source’s own figure may be given in words: “a few”.',
	});
});

test('a calculated share is a percentage whatever its unit is called', () => {
	expect(places(atSite('unit: "%"\nderived: {kind: percentage, from: 10, to: 19}'))).toEqual([
		'4:43',
	]);
	expect(atSite('unit: "%"\nderived: {kind: percentage, from: 10, to: 20}')).toEqual([]);
});

test('malformed figures are left to the schema', () => {
	for (const fields of ['numerator: "3"\ndenominator: [3]', 'derived: 5', 'derived: null'])
		expect(atSite(fields)).toEqual([]);
	expect(atSite('derived: {kind: percentage, from: "3", to: "19"}')).toEqual([]);
});

test('the basis of a calculated percentage is checked like a numerator and a denominator', () => {
	expect(places(atSite('unit: percent\nderived: {kind: percentage, from: 3, to: 19}'))).toEqual([
		'4:35',
		'4:42',
	]);
	expect(atSite('unit: percent\nderived: {kind: relative-change, from: 3, to: 5}')).toEqual([]);
});

test('figures about several sites, or none, are not reported', () => {
	expect(check(rule, fact('numerator: 3\ndenominator: 5'))).toEqual([]);
});

const idea = (adoptions: number, more: string) => ({
	'change-ideas/a.mdx': `---\ntitle: A\nadoptions:${adoptions === 0 ? ' []' : ''}\n${Array.from(
		{ length: adoptions },
		(_, index) => `  - site: ward-${index}\n`,
	).join('')}${more}---\n`,
});

test('the result of an idea that one site tried is about that site, which is named', () => {
	const result = 'results:\n  - text: It helped.\n    fact: x\n';
	const figures = fact('numerator: 3\ndenominator: 40');
	const [finding] = findings(rule, { ...figures, ...idea(1, result) });
	expect(finding).toMatchObject({
		file: 'facts/x.yaml',
		line: 2,
		related: [
			{
				file: 'change-ideas/a.mdx',
				line: 7,
				message: 'It is the result of a change idea that one site tried.',
			},
		],
	});
	expect(check(rule, { ...figures, ...idea(2, result) })).toEqual([]);
	expect(check(rule, { ...figures, ...idea(0, result) })).toEqual([]);
});

test('findings about the basis of such a result name the idea, too', () => {
	const share = fact('derived: {kind: percentage, from: 3, to: 40}');
	const result = 'results:\n  - text: One.\n    fact: other\n  - text: Two.\n    fact: x\n';
	const [finding] = findings(rule, { ...share, ...idea(1, result) });
	expect(finding).toMatchObject({
		line: 2,
		column: 35,
		related: [{ file: 'change-ideas/a.mdx', line: 9 }],
	});
});

test('a result whose fact can’t be read is left to other rules', () => {
	const result = 'results:\n  - text: It helped.\n    fact: x\n';
	expect(check(rule, { 'facts/x.yaml': 'value: [', ...idea(1, result) })).toEqual([]);
});

const measure = (fields: string) => `measures:\n  - id: m\n    data: ./a.csv\n    ${fields}\n`;
const data = (...rows: string[]) => ({
	'change-ideas/a.csv': `date,numerator,denominator\n${rows.join('\n')}\n`,
});

test('data of an idea that one site tried are checked row by row', () => {
	const files = {
		...idea(1, measure('unit: percent')),
		...data(
			'2025-01-01,8,40',
			'2025-01-02,7,40',
			'2025-01-03,10,19',
			'2025-01-04,*,*',
			'2025-01-05,0,20',
			'2025-01-06,38,40',
		),
	};
	expect(check(rule, files).map((finding) => finding.split(' ')[0])).toEqual([
		'change-ideas/a.csv:3:12',
		'change-ideas/a.csv:4:15',
		'change-ideas/a.csv:7:12',
	]);
});

test('each finding in data suggests what to write, without the number', () => {
	const files = {
		...idea(1, measure('unit: percent')),
		...data('2025-01-01,3,40', '2025-01-02,10,19', '2025-01-03,39,40'),
	};
	const hint =
		'Write `*`, which means that the number is withheld, or put longer periods together: `npm run chart -- FILE.csv --by month --json` adds them up.';
	expect(findings(rule, files).map(({ message, hint }) => [message, hint])).toEqual([
		['Unexpected numerator from 1 to 7 about people at one site, who can be told apart', hint],
		['Unexpected percentage of fewer than 20 people at one site', hint],
		['Unexpected numerator: it leaves from 1 to 7 people at one site, who can be told apart', hint],
	]);
});

test('data that two measures share are checked for both, and reported once', () => {
	const shared = (...units: string[]) =>
		idea(
			1,
			`measures:\n${units.map((unit, index) => `  - id: m${index}\n    data: ./a.csv\n    unit: ${unit}\n`).join('')}`,
		);
	const values = { 'change-ideas/a.csv': 'date,value\n2025-01-01,3\n' };
	expect(check(rule, { ...shared('score', 'count'), ...values })).toHaveLength(1);
	expect(check(rule, { ...shared('count', 'score'), ...values })).toHaveLength(1);
	const rows = data('2025-01-01,10,19', '2025-01-02,3,40');
	expect(check(rule, { ...shared('rate', 'percent'), ...rows })).toHaveLength(2);
});

test('a count in the column of values is checked only as such', () => {
	const rows = data('2025-01-01,10,19');
	expect(check(rule, { ...idea(1, measure('unit: count')), ...rows })).toEqual([]);
	const values = { 'change-ideas/a.csv': 'date,value\n2025-01-01,10\n2025-01-02,*\n' };
	expect(check(rule, { ...idea(1, measure('unit: percent')), ...values })).toEqual([]);
});

test('data that count events, and data of several sites, are not reported', () => {
	const small = data('2025-01-01,3,40');
	expect(check(rule, { ...idea(1, measure('counts: people')), ...small })).toHaveLength(1);
	expect(check(rule, { ...idea(1, measure('counts: events')), ...small })).toEqual([]);
	expect(check(rule, { ...idea(2, measure('counts: people')), ...small })).toEqual([]);
});

test('a count of people has its number as its value', () => {
	const values = { 'change-ideas/a.csv': 'date,value\n2025-01-01,3\n2025-01-02,8\n' };
	expect(findings(rule, { ...idea(1, measure('unit: count')), ...values })).toEqual([
		{
			file: 'change-ideas/a.csv',
			line: 2,
			column: 12,
			endLine: 2,
			endColumn: 13,
			severity: 'error',
			rule: 'privacy/small-number',
			message: 'Unexpected value from 1 to 7 about people at one site, who can be told apart',
			hint: 'Write `*`, which means that the number is withheld, or put longer periods together: `npm run chart -- FILE.csv --by month --json` adds them up.',
		},
	]);
	expect(check(rule, { ...idea(1, measure('unit: score')), ...values })).toEqual([]);
});
