import { describe, expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { EVIDENCE_LEVELS, type EvidenceLevel } from '../evidence/evidence.ts';
import { buildIdeaLibrary, startMinutes } from './library-index.ts';

const model = sampleModel({
	drivers: { top: { title: 'Top', lens: 'systemic' } },
	'change-ideas': {
		zebra: {
			title: 'A walk',
			drivers: ['top'],
			populations: ['older'],
			inferred: ['drivers'],
			effort: { staff: 'low', cost: 'high' },
			reviewed: '2025-01-31',
		},
		apple: {
			title: 'Élan',
			populations: ['carers', 'older'],
			effort: { staff: 'medium', cost: 'none' },
		},
		middle: { title: 'Zither' },
	},
	sheets: {
		long: { title: 'Long', ideas: ['zebra'], minutes: 30 },
		short: { title: 'Short', ideas: ['zebra', 'apple'], minutes: 10 },
		untimed: { title: 'Untimed', ideas: ['middle'] },
	},
});

const LEVELS: Readonly<Record<string, EvidenceLevel>> = { zebra: 'based', apple: 'repeated' };

const library = () =>
	buildIdeaLibrary(model, ({ id }) => ({
		level: LEVELS[id] ?? 'none',
		label: id,
		reasons: [],
	}));

describe('the library', () => {
	test('has its ideas from A to Z by title, accents or not', () => {
		expect(library().ideas.map(({ idea }) => idea.data.title)).toEqual([
			'A walk',
			'Élan',
			'Zither',
		]);
		expect(library().index.ideas.map(({ id, title }) => [id, title])).toEqual([
			['zebra', 'A walk'],
			['apple', 'Élan'],
			['middle', 'Zither'],
		]);
	});

	test('keeps with each idea its own evidence, and ranks stronger evidence higher', () => {
		const { ideas, index } = library();
		expect(ideas.map(({ evidence }) => [evidence.label, evidence.level])).toEqual([
			['zebra', 'based'],
			['apple', 'repeated'],
			['middle', 'none'],
		]);
		const levels = Object.keys(EVIDENCE_LEVELS);
		expect(index.ideas.map(({ evidence }) => levels[evidence])).toEqual([
			'based',
			'repeated',
			'none',
		]);
	});

	test('marks the values that no source gives', () => {
		const [walk, elan] = library().ideas;
		expect(walk?.inferred).toMatchObject({ driver: ['top'], lens: ['systemic'], population: [] });
		expect(elan?.inferred).toMatchObject({ driver: [], lens: [], population: [] });
		const { counts } = library();
		expect(counts.get('population')?.get('older')).toEqual({ all: 2, inferred: 0 });
		expect(counts.get('driver')?.get('top')).toEqual({ all: 1, inferred: 1 });
		expect(counts.get('tool')?.size).toBe(0);
		const { facets, index } = library();
		const reading = index.ideas.map((row) => row.reading.map((place) => facets[place]?.facet));
		expect(reading).toEqual([['driver', 'lens'], [], []]);
	});

	test('has in its index for each idea the values that it can be chosen by', () => {
		const { index } = library();
		const facets = Object.entries(index.values);
		const values = index.ideas.map(({ has }) =>
			Object.fromEntries(
				facets.map(([facet, names], place) => [facet, has[place]?.map((number) => names[number])]),
			),
		);
		expect(values).toEqual([
			{
				population: ['older'],
				driver: ['top'],
				lens: ['systemic'],
				evidence: ['based'],
				effort: ['low'],
				cost: ['high'],
			},
			{
				population: ['carers', 'older'],
				driver: [],
				lens: [],
				evidence: ['repeated'],
				effort: ['medium'],
				cost: ['none'],
			},
			{ population: [], driver: [], lens: [], evidence: ['none'], effort: [], cost: [] },
		]);
	});

	test('knows the day of each review', () => {
		expect(library().index.ideas.map(({ reviewed }) => reviewed)).toEqual(['2025-01-31', '', '']);
	});
});

test('less staff time is less effort, then less money, and an effort that is not published comes last', () => {
	const efforts = [
		{ staff: 'low', cost: 'none' },
		{ staff: 'low', cost: 'low' },
		{ staff: 'low', cost: 'high' },
		{ staff: 'medium', cost: 'none' },
		{ staff: 'high', cost: 'high' },
		undefined,
	];
	const ideas = Object.fromEntries(
		efforts.map((effort, number) => [`${number}`, { title: `${number}`, effort }]),
	);
	const { index } = buildIdeaLibrary(sampleModel({ 'change-ideas': ideas }), () => ({
		level: 'none',
		label: '',
		reasons: [],
	}));
	const ranks = index.ideas.map(({ effort }) => effort);
	expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
});

test('an idea is as quick to begin as its shortest sheet, and without a timed sheet that is not known', () => {
	const minutes = model.items('change-ideas').map((idea) => [idea.id, startMinutes(idea, model)]);
	expect(Object.fromEntries(minutes)).toEqual({ zebra: 10, apple: 10, middle: undefined });
	expect(library().index.ideas.map((row) => row.minutes)).toEqual([10, 10, 0]);
});
