import { expect, test } from 'vitest';
import type { Fact } from '../schemas/fact.ts';
import { figureSets, relatedSets } from './figure-sets.ts';
import { sampleModel } from './sample.ts';

const OLD = 'By the old census.';
const NEW = 'By the new census.';

const fact = (statement: string, value: number, asOf: string, more: Partial<Fact> = {}) => ({
	statement,
	value,
	asOf,
	unit: 'stays',
	...more,
});

const stays = (who: string, value: number, year: number, summary?: string) =>
	fact(`Stays of ${who} on the island in the year to March ${year}`, value, `${year}-03`, {
		population: `${who.charAt(0).toUpperCase()}${who.slice(1)}`,
		...(summary && { summary }),
	});

/** The sets of facts, each as its title and the values of its blocks. */
function setsOf(...facts: object[]) {
	const entries = Object.fromEntries(facts.map((each, index) => [`fact-${index}`, { ...each }]));
	return figureSets(sampleModel({ facts: entries })).map(({ title, blocks }) => ({
		title,
		blocks: blocks.map(({ note, figures }) => [note, ...figures.map(({ value }) => value)]),
	}));
}

test('figures of one unit whose statements differ by their date alone are a set, in the order of dates', () => {
	expect(
		setsOf(
			fact('Beds on the island, March 2025', 30, '2025-03'),
			fact('Beds on the island, April 2024', 40, '2024-04'),
			fact('Beds on the island in 2023/24', 45, '2024-03'),
			fact('Beds on the mainland, March 2025', 900, '2025-03'),
			fact('Beds on the island, March 2025', 2, '2025-03', { unit: 'percent' }),
		),
	).toEqual([{ title: 'Beds on the island', blocks: [[undefined, 45, 40, 30]] }]);
});

test('figures for other people stand beside each other, the largest first', () => {
	expect(setsOf(stays('old people', 5, 2024), stays('young people', 8, 2024))).toEqual([
		{ title: 'Stays on the island', blocks: [[undefined, 8, 5]] },
	]);
});

test('a set is broken where one note that figures share ends and another begins', () => {
	expect(
		setsOf(
			stays('old people', 50, 2022, OLD),
			stays('young people', 70, 2022, OLD),
			stays('old people', 20, 2023, NEW),
			stays('young people', 30, 2023, NEW),
			stays('old people', 21, 2024, NEW),
		),
	).toEqual([
		{
			title: 'Stays on the island',
			blocks: [
				[OLD, 70, 50],
				[NEW, 30, 20, 21],
			],
		},
	]);
});

test('a set is broken where a note on one figure says what it is not to be compared with', () => {
	expect(
		setsOf(
			stays('old people', 50, 2022, 'Worked out by us.'),
			stays('old people', 48, 2021),
			stays('old people', 20, 2023, 'Do not compare with stays up to the year to March 2022.'),
			stays('old people', 21, 2024),
		),
	).toEqual([
		{
			title: 'Stays on the island',
			blocks: [
				[undefined, 48, 50],
				[undefined, 20, 21],
			],
		},
	]);
	expect(
		setsOf(
			stays('old people', 50, 2022, 'Do not compare with stays from the year to March 2023 on.'),
			stays('young people', 20, 2023),
			stays('old people', 21, 2024),
		)[0]?.blocks,
	).toEqual([
		[undefined, 50],
		[undefined, 20, 21],
	]);
});

test('each figure says what time it counts', () => {
	const facts = [stays('old people', 5, 2024), fact('Stays on the island', 8, '2025-03')];
	const entries = Object.fromEntries(facts.map((each, index) => [`fact-${index}`, { ...each }]));
	const [set] = figureSets(sampleModel({ facts: entries }));
	expect(set?.blocks.flatMap(({ figures }) => figures.map(({ when }) => when))).toEqual([
		'year to March 2024',
		'March 2025',
	]);
});

test('each set has an address of its own', () => {
	const facts = [
		fact('Beds, on the island, March 2025', 30, '2025-03'),
		fact('Beds, on the island, April 2024', 40, '2024-04'),
		fact('Beds on the island, March 2025', 2, '2025-03', { unit: 'percent' }),
		fact('Beds on the island, April 2024', 3, '2024-04', { unit: 'percent' }),
		fact('床 in 2024', 3, '2024-04'),
		fact('床 in 2025', 4, '2025-04'),
	];
	const entries = Object.fromEntries(facts.map((each, index) => [`fact-${index}`, { ...each }]));
	expect(figureSets(sampleModel({ facts: entries })).map(({ slug }) => slug)).toEqual([
		'beds-on-the-island',
		'beds-on-the-island-2',
		'figures',
	]);
});

test('sets are related by a source that they share', () => {
	const named = (name: string, ...sources: string[]) => [
		fact(`${name} in 2024`, 1, '2024-12', { sources: sources.slice(0, 1) }),
		fact(`${name} in 2025`, 2, '2025-12', { sources: sources.slice(1) }),
	];
	const facts = [...named('Beds', 'a', 'b'), ...named('Stays', 'b', 'c'), ...named('Visits', 'd')];
	const entries = Object.fromEntries(facts.map((each, index) => [`fact-${index}`, { ...each }]));
	const sets = figureSets(sampleModel({ facts: entries }));
	const related = relatedSets(sets);
	expect(sets.map((set) => related.get(set)?.map(({ title }) => title))).toEqual([
		['Stays'],
		['Beds'],
		[],
	]);
});

test('a note on one figure alone stays with it and breaks nothing', () => {
	const facts = [
		stays('old people', 50, 2022, OLD),
		stays('old people', 48, 2023, OLD),
		stays('sick people', 99, 2023, 'Thought to be too high.'),
		stays('old people', 20, 2024, NEW),
		stays('sick people', 90, 2024, 'Too high again.'),
		stays('young people', 10, 2024, NEW),
	];
	expect(setsOf(...facts)[0]?.blocks).toEqual([
		[OLD, 50, 99, 48],
		[NEW, 90, 20, 10],
	]);
	const entries = Object.fromEntries(facts.map((each, index) => [`fact-${index}`, { ...each }]));
	const [set] = figureSets(sampleModel({ facts: entries }));
	expect(set?.blocks.flatMap(({ figures }) => figures.map(({ note }) => note))).toEqual([
		undefined,
		'Thought to be too high.',
		undefined,
		'Too high again.',
		undefined,
		undefined,
	]);
});

test('what goes on stands before what begins', () => {
	const facts = [
		stays('old people', 50, 2022, OLD),
		stays('poor people', 90, 2023, NEW),
		stays('old people', 40, 2023, OLD),
		stays('rich people', 10, 2023, NEW),
	];
	expect(setsOf(...facts)[0]?.blocks).toEqual([
		[OLD, 50, 40],
		[NEW, 90, 10],
	]);
});

test('one figure alone, one said twice, or one without a statement, a month or a value is no set', () => {
	expect(
		setsOf(
			fact('Beds, March 2025', 30, '2025-03'),
			fact('Beds, March 2025', 31, '2025-03'),
			{ statement: 'Beds, March 2024', unit: 'stays', value: 4 },
			{ statement: 'Beds, March 2023', unit: 'stays', asOf: '2023-03' },
			{ unit: 'stays', value: 4, asOf: '2023-03' },
			{ unit: 'stays', value: 5, asOf: '2022-03' },
		),
	).toEqual([]);
});
