import { expect, test } from 'vitest';
import { findings } from '../../check.ts';
import rule from './coverage.ts';

const site = (id: string, fields: string) => ({
	[`sites/${id}.mdx`]: `---\ntitle: ${id}\n${fields}---\n`,
});
const fact = (id: string, value: number) => ({ [`facts/${id}.yaml`]: `value: ${value}\n` });
const programme = (sites: string) => ({
	'programmes/qi.mdx': `---\ntitle: QI\nsites: ${sites}\n---\n`,
});

test('the sites that have an entry are counted beside those declared, by cohort too', () => {
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

test('without a total there is nothing to compare with', () => {
	expect(findings(rule, programme('{declared: nowhere}'))).toEqual([]);
	expect(findings(rule, programme('5'))).toEqual([]);
});
