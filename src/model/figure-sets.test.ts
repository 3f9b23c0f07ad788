import { expect, test } from 'vitest';
import type { Fact } from '../schemas/fact.ts';
import { figureSets } from './figure-sets.ts';
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

test('one figure alone, one said twice, or one without a month or a value is no set', () => {
	expect(
		setsOf(
			fact('Beds, March 2025', 30, '2025-03'),
			fact('Beds, March 2025', 31, '2025-03'),
			{ statement: 'Beds, March 2024', unit: 'stays', value: 4 },
			{ statement: 'Beds, March 2023', unit: 'stays', asOf: '2023-03' },
		),
	).toEqual([]);
});
