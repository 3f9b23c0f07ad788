import { expect, test } from 'vitest';
import type { Item } from '../../graph/item.ts';
import { sampleModel } from '../../graph/sample.ts';
import type { Measure } from '../../kinds/change-ideas/measure.ts';
import { type ListedMeasure, measureGroups } from './measure-groups.ts';

const model = sampleModel({
	programmes: { one: { title: 'One' }, two: { title: 'Two' } },
	'change-ideas': { leaflet: {} },
});
const [one, two] = model.pick('programmes', ['one', 'two']);
const idea = model.item('change-ideas', 'leaflet') as Item<'change-ideas'>;

const listed = (
	id: string,
	unit: Measure['unit'],
	programme: Item<'programmes'> | undefined,
	more: Partial<Measure> = {},
	values: readonly number[] = [1, 2],
): ListedMeasure => ({
	idea,
	programme,
	measure: {
		id,
		title: id,
		kind: 'outcome',
		unit,
		direction: 'increase',
		definition: { source: 'Notes', frequency: 'monthly' },
		chart: 'run',
		...more,
	},
	rows: values.map((value, index) => ({ date: `2024-0${index + 1}-01`, value })),
});

const titles = (...measures: ListedMeasure[]) =>
	measureGroups(measures).map(({ title, measures: members }) => [
		title,
		...members.map(({ measure }) => measure.id),
	]);

test('measures with the same unit are grouped, in the order of units', () => {
	expect(
		titles(
			listed('a', 'days', one),
			listed('b', 'percent', one),
			listed('c', 'days', one),
			listed('d', 'count', one),
		),
	).toEqual([
		['Per cent', 'b'],
		['Number', 'd'],
		['Days', 'a', 'c'],
	]);
});

test('programmes are separated if there are several', () => {
	expect(
		titles(listed('a', 'days', two), listed('b', 'days', one), listed('c', 'days', undefined)),
	).toEqual([
		['Two: Days', 'a'],
		['One: Days', 'b'],
		['No programme: Days', 'c'],
	]);
});

test('made-up data come last, are labelled, and share no scale with measured data', () => {
	const measured = listed('a', 'days', one, {}, [1, 2]);
	const madeUp = listed('b', 'days', one, { illustrative: true }, [900, 1000]);
	expect(titles(madeUp, measured)).toEqual([
		['Days', 'a'],
		['Days (made up to teach with)', 'b'],
	]);
	const svg = measureGroups([madeUp, measured])[0]?.measures[0]?.chart.svg;
	expect(svg).toBe(measureGroups([measured])[0]?.measures[0]?.chart.svg);
});

test('charts of one unit share their scale', () => {
	const ticks = (measures: ListedMeasure[]) =>
		measureGroups(measures)[0]?.measures.map(({ chart }) =>
			[...chart.svg.matchAll(/"end">([^<]+)</g)].map((match) => match[1]),
		);
	const [low, high] = ticks([
		listed('a', 'days', one, {}, [10, 20]),
		listed('b', 'days', one, {}, [100, 200]),
	]) as [string[], string[]];
	expect(low).toEqual(high);
	expect(ticks([listed('a', 'days', one, {}, [10, 20])])?.[0]).not.toEqual(low);
});
