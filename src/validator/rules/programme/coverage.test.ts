import { expect, test } from 'vitest';
import { findings } from '../../run/check.ts';
import rule from './coverage.ts';

const site = (id: string, fields: string) => ({
	[`sites/${id}.mdx`]: `---\ntitle: ${id}\n${fields}---\n`,
});
const fact = (id: string, value: number) => ({ [`facts/${id}.yaml`]: `value: ${value}\n` });
const programme = (sites: string) => ({
	'programmes/qi.mdx': `---\ntitle: QI\nsites: ${sites}\n---\n`,
});

test('the sites with an entry are compared with those declared, by cohort too', () => {
	const [finding, ...others] = findings(rule, {
		...programme('{declared: all, pilot: first}'),
		...fact('all', 52),
		...fact('first', 15),
		...site('a', 'programme: qi\ncohort: pilot\n'),
		...site('b', 'programme: qi\n'),
		...site('c', 'programme: other\ncohort: pilot\n'),
		...site('d', 'programme: qi\ncohort: pilot\ndraft: true\n'),
	});
	expect(others).toEqual([]);
	expect(finding).toMatchObject({
		file: 'programmes/qi.mdx',
		line: 3,
		column: 19,
		severity: 'info',
		message: '2 of 52 declared sites have an entry (pilot: 1 of 15)',
	});
});

test('it is reported at the id of the total, with each cohort whose total is known', () => {
	const files = {
		...programme('{declared: all, pilot: first, wider: second}'),
		...fact('all', 52),
		...fact('second', 37),
		...site('a', 'programme: qi\ncohort: wider\n'),
		...site('b', 'programme: qi\ncohort: wider\n'),
		...site('c', 'programme: qi\ncohort: pilot\n'),
	};
	expect(findings(rule, files)).toEqual([
		{
			file: 'programmes/qi.mdx',
			line: 3,
			column: 19,
			endLine: 3,
			endColumn: 22,
			severity: 'info',
			rule: 'programme/coverage',
			message: '3 of 52 declared sites have an entry (wider: 2 of 37)',
		},
	]);
	expect(findings(rule, { ...files, ...fact('first', 15) })[0]?.message).toBe(
		'3 of 52 declared sites have an entry (pilot: 1 of 15, wider: 2 of 37)',
	);
});

test('each programme is counted by its own sites, even one without any', () => {
	const other = { 'programmes/other.mdx': '---\ntitle: Other\nsites: {declared: all}\n---\n' };
	const found = findings(rule, {
		...programme('{declared: all}'),
		...other,
		...fact('all', 3),
		...site('a', 'programme: qi\n'),
	});
	expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
		'programmes/other.mdx 0 of 3 declared sites have an entry',
		'programmes/qi.mdx 1 of 3 declared sites have an entry',
	]);
});

test('a total that is not a number, and unreadable files, are left to the schema', () => {
	for (const text of ['value: many\n', 'value: [', 'unit: sites\n'])
		expect(findings(rule, { ...programme('{declared: all}'), 'facts/all.yaml': text })).toEqual([]);
	expect(findings(rule, { 'programmes/qi.mdx': '---\nsites: [\n---\n' })).toEqual([]);
	for (const sites of ['null', '{declared: 5}', '{declared: [all]}', '{pilot: all}'])
		expect(findings(rule, { ...programme(sites), ...fact('all', 3) })).toEqual([]);
	const broken = {
		...programme('{declared: all}'),
		...fact('all', 3),
		'sites/a.mdx': '---\nprogramme: [\n---\n',
		...site('b', 'programme: [qi]\n'),
		...site('c', 'programme: null\n'),
	};
	expect(findings(rule, broken)[0]?.message).toBe('0 of 3 declared sites have an entry');
});

test('without a total there is nothing to compare with', () => {
	expect(findings(rule, programme('{declared: nowhere}'))).toEqual([]);
	expect(findings(rule, programme('5'))).toEqual([]);
});
