import { describe, expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { boardSummary, slidesAddress } from './board-summary.ts';
import { slideTexts } from './slide-texts.ts';

const EVIDENCE = { level: 'reported', label: 'Result published', reasons: [] } as const;

function summary(data: Record<string, unknown>, texts: Record<string, string> = {}) {
	const model = sampleModel({
		'change-ideas': { idea: { title: 'Idea', ...data } },
		facts: {
			based: {
				statement: 'Patients who slept',
				value: 75,
				unit: 'percent',
				denominator: 12,
				sources: ['one', 'two'],
			},
			bare: { statement: 'Wards', value: 3, sources: ['one'] },
		},
		sources: { one: { title: 'Report' }, two: { title: 'Paper' } },
	});
	const [idea] = model.items('change-ideas');
	if (!idea) throw new Error('Expected an idea');
	const written = Object.entries(texts).map(([at, html]) => [at, [{ html }]] as const);
	return boardSummary({ ...idea, texts: Object.fromEntries(written) }, model, EVIDENCE);
}

describe('the summary for a board', () => {
	test('says what the idea is, for whom and how far it got', () => {
		const { title, idea, checked } = summary(
			{
				summary: 'Felt on doors.',
				practice: { what: 'x' },
				status: 'stopped',
				populations: ['all'],
				serviceTypes: ['dementia'],
				inferred: ['populations'],
				reviewed: '2025-03-11',
			},
			{ 'practice.what': 'They put felt on.' },
		);
		expect(title).toBe('Idea');
		expect(idea).toEqual([
			'Felt on doors.',
			'What they did: They put felt on.',
			expect.stringMatching(/^Who for: [^;]+ \(our reading\); [^;(]+\.$/),
			expect.stringMatching(/^Stage: .+\.$/),
		]);
		expect(checked).toBe('Checked against its sources on 11 March 2025.');
	});

	test('of an idea with a title alone says what is not known, and asks for a small test', () => {
		const { idea, figures, limits, ask, evidence, checked } = summary({});
		expect({ idea, figures, limits, checked }).toEqual({
			idea: [],
			figures: [],
			limits: [],
			checked: undefined,
		});
		expect(evidence).toBe('Evidence 2 of 5: Result published.');
		expect(ask).toHaveLength(4);
		expect(ask[0]).toContain('stop if it does harm');
		expect(ask[1]).toBe('Give the team time: nobody has published how much it takes.');
	});

	test('gives each figure with its base and its sources, and leaves out one that is not on the site', () => {
		const results = [{ fact: 'based' }, { fact: 'gone' }, { fact: 'bare' }];
		expect(summary({ results }, { 'results.0.text': 'More slept.' }).figures).toEqual([
			{
				value: '75%',
				counts: 'More slept.',
				base: expect.stringMatching(/12.*\.$/),
				source: 'Source: Report and Paper.',
			},
			{ value: '3', counts: 'Wards', base: undefined, source: 'Source: Report.' },
		]);
	});

	test('gives the limits that sources name, and what they leave out', () => {
		const gaps = { limitations: 'x', notPublished: ['aim', 'effort'] };
		expect(summary(gaps, { limitations: 'One ward.' }).limits).toEqual([
			'One ward.',
			'Not published: the aim and staff time and cost.',
		]);
	});
});

test('the slides of an idea are beside its page for a board', () => {
	expect(slidesAddress('felt')).toBe('/change-ideas/by/board/felt.pptx');
});

test('a slide has at most three figures, long ones in smaller letters, and the day of the last check at its end', () => {
	const figure = { value: '12345678', counts: 'A', base: undefined, source: 'S.' };
	const frame = { site: 'Site', page: 'https://a.example/', day: '2026-01-02' };
	const whole = { ...summary({}), checked: 'Checked.' };
	const texts = slideTexts(
		{ ...whole, figures: [figure, { ...figure, value: '123456789', base: 'B.' }, figure, figure] },
		frame,
	);
	expect(texts.figures.map(({ isLong, below }) => [isLong, below])).toEqual([
		[false, 'S.'],
		[true, 'B. S.'],
		[false, 'S.'],
	]);
	expect(texts.evidence).toBe(whole.evidence);
	expect(texts.ask.at(-1)).toBe('Checked.');
	expect(texts.footer).toBe('Site. https://a.example/');
	expect(slideTexts({ ...whole, checked: undefined }, frame)).toMatchObject({
		ask: whole.ask,
		evidence: `No result with a figure is published. ${whole.evidence}`,
	});
});
