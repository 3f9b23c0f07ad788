import { expect, test } from 'vitest';
import { monthly, times } from '../monthly.ts';
import { calculate } from './calculation.ts';

const rows = (values: readonly (number | undefined)[]) =>
	monthly('2024-01', values).map(({ date }, index) => ({ date, value: values[index] }));
const groups = (values: readonly (number | undefined)[], rebase: readonly string[]) => {
	const found = calculate('xmr', rows(values), { rebase });
	return 'rebase_group' in found ? found.rebase_group : [];
};

test('an XmR chart leaves out rows without a value', () => {
	expect(calculate('xmr', rows([1, undefined, 3]))).toMatchObject({ mean: [2, 2] });
});

test('a rebase on a row without a value takes effect at the next value', () => {
	expect(groups([1, 2, undefined, 3, 4], ['2024-03-01'])).toEqual([0, 0, 1, 1]);
	expect(groups([1, 2, undefined, undefined, 4], ['2024-03-01'])).toEqual([0, 0, 1]);
});

test('a rebase after the last value, or on a date without a row, has no effect', () => {
	expect(groups([1, 2, 3, undefined], ['2024-04-01'])).toEqual(times(3, 0));
	expect(groups([1, 2, 3], ['2024-02-15'])).toEqual(times(3, 0));
});
