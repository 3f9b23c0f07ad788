import { describe, expect, test } from 'vitest';
import { check, findings } from '../../run/check.ts';
import coProduction from './co-production.ts';
import measures from './measures.ts';
import pdsa from './pdsa.ts';

const idea = (yaml: string) => ({
	'change-ideas/leaflet.mdx': `---\ntitle: Leaflet\n${yaml}---\n`,
});

describe('measures', () => {
	const measure = (id: string, fields: string) =>
		`  - id: ${id}\n    ${fields.split('; ').join('\n    ')}\n`;
	const OUTCOME = measure('a', 'kind: outcome; unit: count; definition: {numerator: N}');
	const BALANCING = measure('b', 'kind: balancing; unit: count; definition: {numerator: N}');

	test('an outcome and a balancing measure with definitions are enough', () => {
		expect(check(measures, idea(`measures:\n${OUTCOME}${BALANCING}`))).toEqual([]);
	});

	test('each kind that is missing is reported at the measures', () => {
		expect(check(measures, idea('measures: []\n'))).toEqual([
			'change-ideas/leaflet.mdx:3:1 Expected a balancing measure: whether something else gets worse',
			'change-ideas/leaflet.mdx:3:1 Expected an outcome measure: whether people are better off',
		]);
		expect(check(measures, idea(`measures:\n${OUTCOME}`))).toHaveLength(1);
	});

	test('measures that are not published are not reported', () => {
		expect(check(measures, idea('notPublished: [measures]\n'))).toEqual([]);
	});

	test('the finding spans the key, and the hint suggests what to write', () => {
		expect(findings(measures, idea(`measures:\n${BALANCING}`))).toEqual([
			{
				file: 'change-ideas/leaflet.mdx',
				line: 3,
				column: 1,
				endLine: 3,
				endColumn: 9,
				severity: 'warning',
				rule: 'improvement/measures',
				message: 'Expected an outcome measure: whether people are better off',
				hint: 'Add a measure with `kind: outcome`.',
			},
		]);
		const share = measure('c', 'kind: process; unit: rate; definition: {source: S}');
		expect(
			findings(measures, idea(`measures:\n${OUTCOME}${BALANCING}${share}`)).map(
				({ line, column, endLine, endColumn, hint }) => [line, column, endLine, endColumn, hint],
			),
		).toEqual([
			[15, 5, 15, 15, 'Say out of what it is counted.'],
			[15, 5, 15, 15, 'Say what is counted so that somebody else would count the same.'],
		]);
	});

	test('malformed measures and definitions are left to the schema', () => {
		for (const value of ['', '5', '{a: 1}'])
			expect(check(measures, idea(`measures: ${value}\n`))).toEqual([]);
		for (const definition of ['', ' 5', ' null', ' text']) {
			const misshapen = measure('c', `kind: process; unit: percent; definition:${definition}`);
			expect(check(measures, idea(`measures:\n${OUTCOME}${BALANCING}${misshapen}`))).toEqual([]);
		}
		const broken = `measures:\n${OUTCOME}${BALANCING}  - 5\n  - null\n`;
		expect(check(measures, idea(broken))).toEqual([]);
	});

	test('a count needs no denominator, and a share that has one nothing more', () => {
		const complete = measure(
			'c',
			'kind: process; unit: rate; definition: {numerator: N, denominator: D}',
		);
		expect(check(measures, idea(`measures:\n${OUTCOME}${BALANCING}${complete}`))).toEqual([]);
	});

	test('a definition states what is counted, and for a share its base', () => {
		for (const unit of ['percent', 'rate']) {
			const share = measure('c', `kind: process; unit: ${unit}; definition: {source: S}`);
			expect(check(measures, idea(`measures:\n${OUTCOME}${BALANCING}${share}`))).toEqual([
				`change-ideas/leaflet.mdx:15:5 Expected \`denominator\` in the definition of a ${unit === 'rate' ? 'rate' : 'percentage'}: out of what it is counted`,
				'change-ideas/leaflet.mdx:15:5 Expected `numerator` in this definition: what is counted',
			]);
		}
	});
});

describe('cycles', () => {
	test('a plan without a prediction is reported at the plan', () => {
		const cycle = 'pdsa:\n  - cycle: 1\n    plan: {question: Q}\n    act: adapt\n';
		expect(check(pdsa, idea(cycle))).toEqual([
			'change-ideas/leaflet.mdx:5:5 Expected `prediction` in this plan: what the team thought would happen',
		]);
	});

	test('a cycle that was adopted without study is reported, one that was adapted is not', () => {
		const cycle = (act: string) =>
			`pdsa:\n  - cycle: 1\n    plan: {question: Q, prediction: P}\n    act: ${act}\n`;
		expect(check(pdsa, idea(cycle('adopt')))).toEqual([
			'change-ideas/leaflet.mdx:4:5 Expected `study` in a cycle that ended in `adopt`: what the team learned',
		]);
		expect(check(pdsa, idea(cycle('adapt')))).toEqual([]);
		expect(check(pdsa, idea(`${cycle('adopt')}    study: It helped.\n`))).toEqual([]);
	});

	test('an empty study is not a study', () => {
		const cycle = 'pdsa:\n  - cycle: 1\n    act: adopt\n    study: null\n';
		expect(findings(pdsa, idea(cycle))).toEqual([
			{
				file: 'change-ideas/leaflet.mdx',
				line: 6,
				column: 5,
				endLine: 6,
				endColumn: 10,
				severity: 'warning',
				rule: 'improvement/pdsa',
				message: 'Expected `study` in a cycle that ended in `adopt`: what the team learned',
				hint: 'Say what showed that the change should be kept.',
			},
		]);
	});

	test('an empty prediction is not a prediction', () => {
		const cycle = 'pdsa:\n  - cycle: 1\n    plan: {question: Q, prediction: }\n    act: adapt\n';
		expect(findings(pdsa, idea(cycle))).toEqual([
			{
				file: 'change-ideas/leaflet.mdx',
				line: 5,
				column: 5,
				endLine: 5,
				endColumn: 9,
				severity: 'warning',
				rule: 'improvement/pdsa',
				message: 'Expected `prediction` in this plan: what the team thought would happen',
				hint: 'If nobody wrote one down, say so in the text: the next cycle can have one.',
			},
		]);
	});

	test('malformed cycles are left to the schema', () => {
		for (const value of ['5', '[5]', '[{plan: 5}]', '[{plan: null}]', '[null]'])
			expect(check(pdsa, idea(`pdsa: ${value}\n`))).toEqual([]);
	});
});

describe('co-production', () => {
	test('an idea made by staff alone is reported at who', () => {
		expect(check(coProduction, idea('coProduction:\n  who: [clinical-team]\n'))).toEqual([
			'change-ideas/leaflet.mdx:4:8 Unexpected `coProduction.who` without lived experience, expected at least one such role',
		]);
	});

	test('the finding spans the list, and the hint suggests what to write', () => {
		expect(findings(coProduction, idea('coProduction:\n  who: [clinical-team]\n'))).toEqual([
			{
				file: 'change-ideas/leaflet.mdx',
				line: 4,
				column: 8,
				endLine: 4,
				endColumn: 23,
				severity: 'warning',
				rule: 'improvement/co-production',
				message:
					'Unexpected `coProduction.who` without lived experience, expected at least one such role',
				hint: 'Add `lived-experience-practitioner` or `carer` if they took part. If not, say so in `coProduction.how`.',
			},
		]);
	});

	test('malformed co-production is left to the schema', () => {
		for (const value of ['5', 'null', '{who: carer}', '{who: null}'])
			expect(check(coProduction, idea(`coProduction: ${value}\n`))).toEqual([]);
	});

	test('a lived experience practitioner or a carer is enough', () => {
		for (const role of ['lived-experience-practitioner', 'carer'])
			expect(check(coProduction, idea(`coProduction: {who: [clinical-team, ${role}]}\n`))).toEqual(
				[],
			);
	});

	test('an empty list includes nobody with lived experience', () => {
		expect(check(coProduction, idea('coProduction: {who: []}\n'))).toHaveLength(1);
	});

	test('co-production that is not published is not reported', () => {
		expect(check(coProduction, idea('notPublished: [coProduction]\n'))).toEqual([]);
	});
});
