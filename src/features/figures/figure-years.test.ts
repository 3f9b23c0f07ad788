import { expect, test } from 'vitest';
import { itemAt } from '../../format/item-at.ts';
import { sampleModel } from '../../graph/sample.ts';
import { figureSets } from './figure-sets.ts';
import { figureInColumn, mainGroups, unitOfColumn, yearsOfBlock } from './figure-years.ts';

type Row = [group: string, value: number, year: number, bound?: string];

function onlySet(rows: readonly Row[], unit = 'stays per 100 people') {
	const facts = rows.map(([group, value, year, bound = 'exactly'], index) => [
		`fact-${index}`,
		{
			statement: `Stays of ${group} in the year to March ${year}`,
			value,
			unit,
			bound,
			asOf: `${year}-03`,
			series: { id: 'stays', group },
		},
	]);
	return itemAt(figureSets(sampleModel({ facts: Object.fromEntries(facts) })), 0);
}

const ROWS: Row[] = [
	['old people', 30, 2021],
	['young people', 20, 2021],
	['old people', 41, 2022],
	['young people', 40, 2022],
	['children', 5, 2022],
	['old people', 9, 2023, 'at-least'],
	['young people', 3, 2023],
	['old people', 8, 2024],
];

test('the two groups with figures in the same years most often are compared year by year', () => {
	const set = onlySet(ROWS);
	const main = mainGroups(set);
	expect(main).toEqual(['old people', 'young people']);
	expect(
		main && yearsOfBlock(itemAt(set.blocks, 0), main).map(({ when, ratio }) => [when, ratio]),
	).toEqual([
		['year to March 2021', 'old people: 1.5 times the figure for young people.'],
		['year to March 2022', 'old people and young people: about the same.'],
		// “At least 9” gives no ratio, and a single figure has nothing to be compared with.
		['year to March 2023', undefined],
		['year to March 2024', undefined],
	]);
});

test.each<[string, Row[], string | undefined]>([
	[
		'a figure of none',
		[
			['a', 0, 2021],
			['b', 5, 2021],
		],
		undefined,
	],
	[
		'two figures of one group',
		[
			['a', 1, 2021],
			['a', 2, 2021],
			['b', 5, 2021],
		],
		undefined,
	],
	[
		'a figure that is about so much',
		[
			['a', 2, 2021, 'about'],
			['b', 5, 2021],
		],
		undefined,
	],
	[
		'a twentieth more',
		[
			['a', 100, 2021],
			['b', 105, 2021],
		],
		'b: 1.1 times the figure for a.',
	],
	[
		'less than that',
		[
			['a', 100, 2021],
			['b', 104, 2021],
		],
		'b and a: about the same.',
	],
])('of %s and another: %j', (_, rows, words) => {
	const block = itemAt(onlySet(rows).blocks, 0);
	expect(yearsOfBlock(block, ['a', 'b']).map(({ ratio }) => ratio)).toEqual([words]);
});

test('the pair with more years is compared, whichever comes first', () => {
	const early: Row[] = [
		['a', 9, 2020],
		['b', 8, 2020],
	];
	const late: Row[] = [2021, 2022].flatMap((year): Row[] => [
		['b', 7, year],
		['c', 3, year],
	]);
	expect(mainGroups(onlySet([...early, ...late]))).toEqual(['b', 'c']);
});

test('figures of one group have no pair', () => {
	expect(
		mainGroups(
			onlySet([
				['old people', 30, 2021],
				['old people', 20, 2022],
			]),
		),
	).toBeUndefined();
});

test('a unit is left to the head of the column, unless it is part of the number', () => {
	const first = (set: ReturnType<typeof onlySet>) =>
		figureInColumn(itemAt(itemAt(set.blocks, 0).figures, 0));
	expect(first(onlySet(ROWS))).toBe('30');
	expect(first(onlySet(ROWS, 'percent'))).toBe('30%');
	expect(first(onlySet(ROWS, 'pounds'))).toBe('£30');
	expect(unitOfColumn('days-lost in pounds')).toBe('days lost in pounds');
	expect(unitOfColumn('pounds a day')).toBeUndefined();
});
