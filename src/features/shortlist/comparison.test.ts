import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { buildComparison, type ComparedIdea, type ComparisonWords } from './comparison.ts';
import { comparisonWords } from './comparison-words.ts';

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

test('an idea that answers every question answers each in its own words', () => {
	const all = {
		summary: 'Ring it.',
		results: [{ text: 'It rose.', fact: 'gone' }],
		evidence: { level: 'reported', label: 'Result published' },
		populations: ['older'],
		serviceTypes: ['ward'],
		practice: { what: 'They rang.', core: ['Loud'], adaptable: ['Size'] },
		effort: { staff: 'low', cost: 'none', weeks: 4 },
		status: 'stopped',
		adoptions: [{ site: 'a' }],
		coProduction: { level: 'user-led', how: 'Patients chose it.' },
		measures: [{ title: 'Waits' }],
		problem: 'Nobody came.',
		limitations: 'It is loud.',
		drivers: ['listen'],
	};
	const idea = { id: 'x', ...all } as unknown as ComparedIdea;
	const { rows, gaps } = buildComparison([idea], words, new Map());
	expect(gaps).toEqual([]);
	expect(rows.map(({ question, cells }) => [question, ...(cells[0] ?? [])])).toEqual([
		['What is it?', 'Ring it.'],
		['Did it help?', 'It rose.'],
		['How much is known?', 'Evidence 2 of 5: Result published'],
		['Who is it for?', 'Older people'],
		['In which kind of service?', 'ward'],
		['What did they do?', 'They rang.'],
		['Which parts must stay?', 'Loud'],
		['Which parts can change?', 'Size'],
		['How much staff time?', 'Low'],
		['What does it cost?', 'None'],
		['How long to set up?', '4 weeks'],
		['How far did it get?', 'Stopped'],
		['Where was it tried?', 'Site A'],
		['Who made it?', 'User-led', 'Patients chose it.'],
		['What was measured?', 'Waits'],
		['What was unfair?', 'Nobody came.'],
		['What are the limits?', 'It is loud.'],
		['Related drivers', 'Listen'],
	]);
});

test('an idea that answers nothing has every gap by its name', () => {
	const { rows, gaps } = buildComparison([{ id: 'x', summary: '' }], words, new Map());
	expect(rows).toEqual([]);
	expect(gaps).toEqual([
		'what it is',
		'a result',
		'how much is known',
		'who it is for',
		'the kind of service',
		'what they did',
		'which parts must stay',
		'which parts can change',
		'staff time',
		'cost',
		'the time to set it up',
		'how far it got',
		'where it was tried',
		'who made it',
		'what was measured',
		'what was unfair',
		'its limits',
		'related drivers',
	]);
});

test('a figure of people is shown without a base', () => {
	const results = [{ text: 'They came.', fact: 'f' }];
	const facts = { f: { value: 40, unit: 'people' } };
	expect(cell('Did it help?', { results }, facts)).toEqual(['40 people. They came. ']);
});

test('labels are those of the site: its vocabulary, its drivers and its sites', () => {
	const own = comparisonWords(
		sampleModel(
			{ drivers: { listen: { title: 'Listen' } }, sites: { a: { title: 'Site A' } } },
			{
				serviceTypes: [{ id: 'prison', label: 'Prison', description: 'Care in prisons.' }],
				populations: [{ id: 'sailors', label: 'Sailors', description: 'People at sea.' }],
			},
		),
	);
	expect(own).toMatchObject({
		drivers: { listen: 'Listen' },
		sites: { a: 'Site A' },
		serviceTypes: { prison: 'Prison' },
		populations: { sailors: 'Sailors' },
	});
	for (const kind of ['statuses', 'staffEfforts', 'costs', 'coProductionLevels'] as const) {
		expect(Object.keys(own[kind]).length, kind).toBeGreaterThan(1);
		for (const label of Object.values(own[kind])) expect(label).toMatch(/^[A-Z]/);
	}
});
