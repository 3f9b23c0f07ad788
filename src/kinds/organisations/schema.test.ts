import { expect, test } from 'vitest';
import { paths } from '../changed-example.ts';

test('an ODS code has three to nine capital letters and digits', () => {
	for (const ods of ['RX4', 'ABCDEFGH9']) expect(paths('organisations', { ods })).toEqual([]);
	for (const ods of ['RX', 'rx4', 'ABCDEFGHI9', 'RX-4'])
		expect(paths('organisations', { ods })).toEqual(['ods']);
});
