import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import type { Fact } from '../../kinds/facts/schema.ts';
import { figureSetInWords } from './figure-set-words.ts';
import { figureSets } from './figure-sets.ts';

const stays = (year: number, value: number, more: Partial<Fact> = {}) => ({
	statement: `Stays ${more.population ? `of ${more.population.toLowerCase()} ` : ''}in the year to March ${year}`,
	value,
	unit: 'stays',
	asOf: `${year}-03`,
	series: { id: 'stays' },
	...more,
});

const words = (...facts: object[]) => {
	const entries = Object.fromEntries(facts.map((each, index) => [`fact-${index}`, { ...each }]));
	return figureSets(sampleModel({ facts: entries })).map(figureSetInWords);
};

test('figures over time are summarised by the first and the last', () => {
	expect(words(stays(2021, 50), stays(2022, 70), stays(2023, 60, { bound: 'about' }))).toEqual([
		'50 stays (year to March 2021) and about 60 stays (year to March 2023).',
	]);
});

test('figures after a break are described separately', () => {
	const doNotCompare = 'Counted in another way.';
	expect(
		words(stays(2022, 50), stays(2023, 20, { doNotCompare }), stays(2024, 21, { doNotCompare })),
	).toEqual([
		'50 stays (year to March 2022). After a break: 20 stays (year to March 2023) and 21 stays (year to March 2024).',
	]);
});

test('two groups are described side by side, for the newest date', () => {
	expect(
		words(
			stays(2021, 90, { population: 'Old people' }),
			stays(2022, 50, { population: 'Old people' }),
			stays(2022, 20, { population: 'Young people' }),
		),
	).toEqual(['Year to March 2022: 50 stays (Old people) and 20 stays (Young people).']);
});

test('of many groups the highest and the lowest are named', () => {
	expect(
		words(
			stays(2022, 50, { population: 'Old people' }),
			stays(2022, 20, { population: 'Young people' }),
			stays(2022, 35),
			stays(2022, 10, { population: 'Sick people' }),
		),
	).toEqual(['Year to March 2022: from 50 stays (Old people) down to 10 stays (Sick people).']);
});

test('a group whose figure has a note of its own is left out, if two others remain', () => {
	const remarked = stays(2022, 90, { population: 'Other people', summary: 'Thought too high.' });
	const old = stays(2022, 50, { population: 'Old people' });
	const young = stays(2022, 20, { population: 'Young people' });
	expect(words(remarked, old, young)).toEqual([
		'Year to March 2022: 50 stays (Old people) and 20 stays (Young people).',
	]);
	expect(words(remarked, old)).toEqual([
		'Year to March 2022: 90 stays (Other people) and 50 stays (Old people).',
	]);
});

test('two groups after a break are described in the same sentence', () => {
	const doNotCompare = 'Counted in another way.';
	expect(
		words(
			stays(2022, 50, { population: 'Old people' }),
			stays(2022, 20, { population: 'Young people' }),
			stays(2023, 30, { population: 'Old people', doNotCompare }),
		),
	).toEqual([
		'Year to March 2022: 50 stays (Old people) and 20 stays (Young people). After a break: year to March 2023: 30 stays (Old people).',
	]);
});
