import { expect, test } from 'vitest';
import { breaksTold } from './series-break.ts';

test.each([
	['Do not compare with rates up to the year to March 2022.', ['2022-04']],
	['Do not compare with rates from the year to March 2023 on.', ['2022-04']],
	['Rates of "other" groups are high. Not to be compared with rates until 2021/22.', ['2022-04']],
	['Never read it as one series with figures before June 2020.', ['2020-06']],
	['It cannot be compared with counts after June 2020.', ['2020-07']],
	['Don’t compare with counts since 2020.', ['2020-01']],
	['Do not compare with 2019-20 or before: the form was new in May 2019.', ['2020-04']],
	['Do not compare with 2019/20.', ['2020-04']],
	['Do not compare with 2022/23.', ['2022-04']],
	['Do not compare with March 2020 or earlier.', ['2020-04']],
	['Do not compare with March 2023 or later.', ['2023-03']],
	['There is a break in the series from 2023.', ['2023-01']],
])('“%s” breaks a series from %j on', (note, months) => {
	expect(breaksTold(note, '2021-09')).toEqual(months);
});

test('earlier figures end before the month of the one that says so, later ones begin after it', () => {
	expect(breaksTold('Not comparable with earlier years.', '2021-09')).toEqual(['2021-09']);
	expect(breaksTold('Do not compare with later figures.', '2021-12')).toEqual(['2022-01']);
});

test('two warnings are two breaks', () => {
	const note = 'Do not compare with rates up to 2019. Do not compare with rates from 2023 on.';
	expect(breaksTold(note, '2021-03')).toEqual(['2020-01', '2023-01']);
});

test.each([
	'A minimum: not all providers sent complete data up to March 2022.',
	'The official page compares it with the year to March 2022.',
	'Do not compare with other groups: rates up to 2022 were rounded.',
	'The rates shown are rounded, so they give a slightly higher ratio.',
	'',
])('“%s” breaks nothing', (note) => {
	expect(breaksTold(note, '2022-03')).toEqual([]);
});

test('a note that says “not” without end breaks nothing', () => {
	expect(breaksTold('not '.repeat(100_000), '2022-03')).toEqual([]);
	expect(breaksTold(`${'not '.repeat(100_000)}comparable with earlier years`, '2022-03')).toEqual([
		'2022-03',
	]);
});
