import { describe, expect, test } from 'vitest';
import { check } from '../../check.ts';
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

	test('measures that no source gives are nobody’s mistake', () => {
		expect(check(measures, idea('notPublished: [measures]\n'))).toEqual([]);
	});

	test('a definition says what is counted, and for a share out of what', () => {
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

	test('misshapen cycles are left to the schema', () => {
		for (const value of ['5', '[5]', '[{plan: 5}]', '[null]'])
			expect(check(pdsa, idea(`pdsa: ${value}\n`))).toEqual([]);
	});
});

describe('co-production', () => {
	test('an idea made by staff alone is reported at who', () => {
		expect(check(coProduction, idea('coProduction:\n  who: [clinical-team]\n'))).toEqual([
			'change-ideas/leaflet.mdx:4:8 Unexpected `coProduction.who` without lived experience, expected at least one such role',
		]);
	});

	test('a lived experience practitioner or a carer is enough', () => {
		for (const role of ['lived-experience-practitioner', 'carer'])
			expect(check(coProduction, idea(`coProduction: {who: [clinical-team, ${role}]}\n`))).toEqual(
				[],
			);
	});

	test('nobody at all is nobody with lived experience', () => {
		expect(check(coProduction, idea('coProduction: {who: []}\n'))).toHaveLength(1);
	});

	test('co-production that no source tells of is nobody’s mistake', () => {
		expect(check(coProduction, idea('notPublished: [coProduction]\n'))).toEqual([]);
	});
});
