import { expect, test } from 'vitest';
import { advice, paths } from '../changed-example.ts';

test('a figure may belong to a series, with or without a group', () => {
	expect(paths('facts', { series: { id: 'detentions' } })).toEqual([]);
	expect(paths('facts', { series: 'detentions' })).toEqual(['series']);
	expect(paths('facts', { series: { id: 'All detentions', group: '' } })).toEqual([
		'series.id',
		'series.group',
	]);
});

test.each(['percent', 'percentage-points', 'wards', 'points out of 10'])(
	'a figure may count %s',
	(unit) => {
		expect(paths('facts', { unit })).toEqual([]);
	},
);

test.each(['%', 'Per cent', 'percentage', 'Percentage points', 'pp'])(
	'the unit %s is refused, since rules would not know it as percent or percentage points',
	(unit) => {
		expect(advice('facts', { unit })).toEqual([
			'unit: `percent`, `percentage-points`, or the thing that is counted',
		]);
	},
);
