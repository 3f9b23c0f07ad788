import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import type { Fact } from '../../kinds/facts/schema.ts';
import { figureSets, relatedSets } from './figure-sets.ts';

const NEW = 'By the new census: do not compare with years to March 2022.';

const fact = (statement: string, value: number, asOf: string, more: Partial<Fact> = {}) => ({
	statement,
	value,
	asOf,
	unit: 'stays',
	series: { id: 'stays' },
	...more,
});

const stays = (who: string, value: number, year: number, more: Partial<Fact> = {}) =>
	fact(`Stays of ${who} on the island in the year to March ${year}`, value, `${year}-03`, {
		series: { id: 'stays', group: who },
		...more,
	});

const setsFrom = (...facts: object[]) =>
	figureSets(
		sampleModel({
			facts: Object.fromEntries(facts.map((each, index) => [`fact-${index}`, { ...each }])),
		}),
	);

/** The sets of facts, each as its address, its title, and the reason and values of its blocks. */
const buildSets = (...facts: object[]) =>
	setsFrom(...facts).map(({ slug, title, blocks }) => ({
		slug,
		title,
		blocks: blocks.map(({ reason, figures }) => [reason, ...figures.map(({ value }) => value)]),
	}));

test('figures of one series are a set, in the order of dates, whatever their words', () => {
	expect(
		buildSets(
			fact('Beds on the island, March 2025', 30, '2025-03', { series: { id: 'beds' } }),
			fact('Beds on the island, April 2024', 40, '2024-04', { series: { id: 'beds' } }),
			fact('Places to sleep in 2023/24', 45, '2024-03', { series: { id: 'beds' } }),
			fact('Beds on the mainland, March 2025', 900, '2025-03', { series: { id: 'mainland' } }),
			{ ...fact('Beds on the island, March 2022', 41, '2022-03'), series: undefined },
		),
	).toEqual([{ slug: 'beds', title: 'Beds on the island', blocks: [[undefined, 45, 40, 30]] }]);
});

test('figures for other people are beside each other, the largest first', () => {
	expect(buildSets(stays('old people', 5, 2024), stays('young people', 8, 2024))).toEqual([
		{ slug: 'stays', title: 'Stays on the island', blocks: [[undefined, 8, 5]] },
	]);
});

test('the group of a figure is that of its series, else its population', () => {
	const [set] = setsFrom(
		stays('old people', 5, 2024, { population: 'People over 65' }),
		fact('Stays', 8, '2024-03', { population: 'Young people' }),
	);
	expect(set?.blocks[0]?.figures.map(({ group }) => group)).toEqual(['Young people', 'old people']);
});

test('a series that is counted in two units makes two sets', () => {
	expect(
		buildSets(
			stays('old people', 5, 2024),
			stays('old people', 8, 2025),
			stays('old people', 0.5, 2024, { unit: 'percent' }),
			stays('old people', 0.8, 2025, { unit: 'percent' }),
		).map(({ slug }) => slug),
	).toEqual(['stays', 'stays-2']);
});

test('a set is broken before figures that may not be compared, and goes on with others of their kind', () => {
	expect(
		buildSets(
			stays('old people', 50, 2022),
			stays('young people', 70, 2022),
			stays('old people', 20, 2023, { doNotCompare: NEW }),
			stays('young people', 30, 2023, { doNotCompare: NEW }),
			stays('old people', 21, 2024, { doNotCompare: NEW }),
		)[0]?.blocks,
	).toEqual([
		[undefined, 70, 50],
		[NEW, 30, 20, 21],
	]);
});

test('what comes after a year that may not be compared is not joined with what comes before', () => {
	expect(
		buildSets(
			stays('old people', 50, 2021),
			stays('old people', 10, 2022, { doNotCompare: 'Half of the year is missing.' }),
			stays('old people', 52, 2023),
		)[0]?.blocks,
	).toEqual([
		[undefined, 50],
		['Half of the year is missing.', 10],
		[undefined, 52],
	]);
});

test('one group that may not be compared is set apart and breaks nothing', () => {
	expect(
		buildSets(
			stays('old people', 50, 2022),
			stays('sick people', 99, 2022, { doNotCompare: 'Thought to be too high.' }),
			stays('old people', 48, 2023),
			stays('sick people', 90, 2023, { doNotCompare: 'Thought to be too high.' }),
		)[0]?.blocks,
	).toEqual([
		[undefined, 50, 48],
		['Thought to be too high.', 99, 90],
	]);
});

test('of two reasons in a year, the one that goes on comes first', () => {
	expect(
		buildSets(
			stays('old people', 50, 2022, { doNotCompare: 'A.' }),
			stays('young people', 70, 2023, { doNotCompare: 'B.' }),
			stays('old people', 40, 2023, { doNotCompare: 'A.' }),
		)[0]?.blocks,
	).toEqual([
		['A.', 50, 40],
		['B.', 70],
	]);
});

test('words about comparing in a statement or a note break nothing', () => {
	const summary = 'Do not compare with stays up to the year to March 2022.';
	expect(
		buildSets(stays('old people', 50, 2022), stays('old people', 20, 2023, { summary }))[0]?.blocks,
	).toEqual([[undefined, 50, 20]]);
});

test('a note that most figures of a block share is shown once, any other beside its figure', () => {
	const summary = 'Counted at night.';
	const notes = (...facts: object[]) =>
		setsFrom(...facts)[0]?.blocks.map(({ note, figures }) => [
			note,
			...figures.map((figure) => figure.note),
		]);
	const old = stays('old people', 50, 2022, { summary });
	expect(notes(old, stays('old people', 48, 2023, { summary }))).toEqual([
		[summary, undefined, undefined],
	]);
	expect(notes(old, stays('old people', 48, 2023))).toEqual([[undefined, summary, undefined]]);
	const young = stays('young people', 40, 2023, { summary });
	const sick = stays('sick people', 9, 2023, { summary: 'Thought to be too low.' });
	expect(notes(old, young, sick)).toEqual([
		[summary, undefined, undefined, 'Thought to be too low.'],
	]);
});

test('each figure says what time it counts', () => {
	const [set] = setsFrom(stays('old people', 5, 2024), fact('Stays on the island', 8, '2025-03'));
	expect(set?.blocks.flatMap(({ figures }) => figures.map(({ when }) => when))).toEqual([
		'year to March 2024',
		'March 2025',
	]);
});

test('sets are related by a source that they share', () => {
	const named = (id: string, ...sources: string[]) => [
		fact(`${id} in 2024`, 1, '2024-12', { series: { id }, sources: sources.slice(0, 1) }),
		fact(`${id} in 2025`, 2, '2025-12', { series: { id }, sources: sources.slice(1) }),
	];
	const sets = setsFrom(
		...named('beds', 'a', 'b'),
		...named('stays', 'b', 'c'),
		...named('visits', 'd'),
	);
	const related = relatedSets(sets);
	expect(sets.map((set) => related.get(set)?.map(({ slug }) => slug))).toEqual([
		['stays'],
		['beds'],
		[],
	]);
});

test('one figure alone, one said twice, or one without a month or a value is no set', () => {
	const series = { id: 'beds' };
	expect(
		buildSets(
			fact('Beds, March 2025', 30, '2025-03'),
			fact('Beds, March 2025', 31, '2025-03'),
			{ statement: 'Beds, March 2024', unit: 'beds', value: 4, series },
			{ statement: 'Beds, March 2023', unit: 'beds', asOf: '2023-03', series },
			{ statement: 'Beds, March 2022', unit: 'beds', asOf: '2022-03', value: 3, series },
		),
	).toEqual([]);
});
