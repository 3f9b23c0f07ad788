import { describe, expect, test } from 'vitest';
import type { Item } from '../../graph/item.ts';
import { sampleModel } from '../../graph/sample.ts';
import { type EvidenceLevel, evidenceRank, rateEvidence } from './evidence.ts';

const facts = {
	bare: { statement: 'Heard', value: 80, unit: 'percent' },
	based: { statement: 'Heard', value: 80, unit: 'percent', denominator: 50 },
	count: { statement: 'Heard', value: 40, unit: 'patients', numerator: 40, denominator: 50 },
	outOfOnly: { statement: 'Mean score', value: 4, unit: 'points', denominator: 50 },
	wordless: { statement: 'Heard', unit: 'percent', notPublished: ['value'] },
};
const outcome = { id: 'o', title: 'Heard', kind: 'outcome', unit: 'percent' };

function evidence(data: Record<string, unknown>, values = 0) {
	const model = sampleModel({ facts, 'change-ideas': { idea: data } });
	const idea = model.item('change-ideas', 'idea') as Item<'change-ideas'>;
	return rateEvidence(idea, { fact: (id) => model.item('facts', id), valueCount: () => values });
}

const results = (...ids: string[]) => ids.map((fact) => ({ text: 'Result', fact }));
const sites = (...ids: string[]) => ids.map((site) => ({ site, status: 'testing' }));

describe('the level is the highest whose rule the record meets', () => {
	test.each<[string, Record<string, unknown>, number, EvidenceLevel]>([
		['no results', {}, 0, 'none'],
		['a result whose figure is not published', { results: results('wordless') }, 0, 'none'],
		['a result of a fact that nobody wrote', { results: results('unknown') }, 0, 'none'],
		['a percentage without its base', { results: results('bare') }, 0, 'reported'],
		['a mean of so many', { results: results('outOfOnly') }, 0, 'reported'],
		['a percentage with its base', { results: results('bare', 'based') }, 0, 'based'],
		['a number out of a number', { results: results('count') }, 0, 'based'],
		['nine values over time', { measures: [outcome] }, 9, 'none'],
		['ten values over time', { measures: [outcome] }, 10, 'followed'],
		[
			'ten values in two places',
			{ measures: [outcome], adoptions: sites('a', 'b') },
			10,
			'repeated',
		],
		['one place named twice', { measures: [outcome], adoptions: sites('a', 'a') }, 10, 'followed'],
		['ten values of a process', { measures: [{ ...outcome, kind: 'process' }] }, 10, 'none'],
		['ten made-up values', { measures: [{ ...outcome, illustrative: true }] }, 10, 'none'],
	])('%s', (_, data, values, level) => {
		expect(evidence(data, values).level).toBe(level);
	});
});

test('the reasons say what is there and what is not', () => {
	expect(evidence({ results: results('bare', 'based'), adoptions: sites('a') }).reasons).toEqual([
		'2 results with a figure are published; 1 of them with the base.',
		'No measure over time is published.',
		'1 named place tried it.',
	]);
	expect(evidence({ results: results('bare'), measures: [outcome] }).reasons).toEqual([
		'1 result with a figure is published. How many it is out of is not.',
		'1 measure is defined. No values are published.',
		'No source names a place that tried it.',
	]);
	expect(evidence({}).reasons[0]).toBe('No result with a figure is published.');
	expect(evidence({ results: results('bare', 'outOfOnly') }).reasons[0]).toBe(
		'2 results with a figure are published. How many they are out of is not.',
	);
	expect(evidence({ results: results('based') }).reasons[0]).toBe(
		'1 result with a figure is published, with its base.',
	);
	expect(evidence({ results: results('based', 'count') }).reasons[0]).toBe(
		'2 results with a figure are published, with their base.',
	);
	expect(evidence({ measures: [outcome, outcome] }).reasons[1]).toBe(
		'2 measures are defined. No values are published.',
	);
	expect(evidence({ measures: [outcome] }, 12).reasons[1]).toBe(
		'Values over time are published for “Heard” (outcome, 12 values).',
	);
});

test('levels rank from nothing known to counted in more than one place', () => {
	const levels: EvidenceLevel[] = ['none', 'reported', 'based', 'followed', 'repeated'];
	expect(levels.map(evidenceRank)).toEqual([0, 1, 2, 3, 4]);
});
