import { expect, test } from 'vitest';
import { buildComparison, type ComparedIdea, type ComparisonWords } from './comparison.ts';

const words: ComparisonWords = {
	statuses: { stopped: 'Stopped' },
	populations: { older: 'Older people' },
	serviceTypes: {},
	drivers: { listen: 'Listen' },
	sites: { a: 'Site A' },
	staffEfforts: { low: 'Low' },
	costs: { none: 'None' },
	coProductionLevels: { 'user-led': 'User-led' },
};

function cell(question: string, idea: Record<string, unknown>, facts = {}): readonly string[] {
	const { rows } = buildComparison(
		[{ id: 'x', ...idea } as unknown as ComparedIdea],
		words,
		new Map(Object.entries(facts)),
	);
	return rows.find((row) => row.question === question)?.cells[0] ?? [];
}

test('ids are replaced by their labels; an id without a label is shown as it is', () => {
	expect(cell('Related drivers', { drivers: ['listen', 'new'] })).toEqual(['Listen', 'new']);
	expect(cell('How far did it get?', { status: 'stopped' })).toEqual(['Stopped']);
});

test('what no source gives is marked as our reading', () => {
	const idea = { drivers: ['listen'], populations: ['older'], inferred: ['populations'] };
	expect(cell('Who is it for?', idea)).toEqual(['Older people (our reading)']);
	expect(cell('Related drivers', idea)).toEqual(['Listen']);
});

test('a site that tried an idea twice is listed once', () => {
	expect(cell('Where was it tried?', { adoptions: [{ site: 'a' }, { site: 'a' }] })).toEqual([
		'Site A',
	]);
});

test.each([
	[{ value: 40, unit: 'percent', numerator: 10, denominator: 25 }, 'It is 10 out of 25.'],
	[{ value: 40, unit: 'percent', denominator: 25 }, 'It is out of 25.'],
	[{ value: 40, unit: 'percent' }, 'Not published: how many it is out of.'],
])(
	'a percentage is shown with its base, or with a note that the base is not published',
	(fact, base) => {
		const results = [{ text: 'They were heard.', fact: 'f' }];
		expect(cell('Did it help?', { results }, { f: fact })).toEqual([
			`40%. They were heard. ${base}`,
		]);
	},
);

test('a result whose figure could not be fetched is shown without it', () => {
	expect(cell('Did it help?', { results: [{ text: 'It rose.', fact: 'f' }] })).toEqual([
		'It rose.',
	]);
});

test('what is published of no idea is named once, and asked of none', () => {
	const [x, y] = [{ id: 'x', summary: 'A bell.' }, { id: 'y' }];
	const { rows, gaps } = buildComparison([x, y], words, new Map());
	expect(rows).toEqual([{ question: 'What is it?', cells: [['A bell.'], []] }]);
	expect(gaps).toContain('a result');
	expect(gaps).not.toContain('what it is');
});

test('the strength of evidence is a step of five, in words', () => {
	const evidence = { level: 'reported', label: 'Result published' };
	expect(cell('How much is known?', { evidence })).toEqual(['Evidence 2 of 5: Result published']);
});
