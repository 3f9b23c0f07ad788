import { expect, test } from 'vitest';
import { measureTable } from './tables.ts';

test('a number that is withheld to protect people is a star in the open data, and a missing one is empty', () => {
	expect(
		measureTable([
			{ date: '2025-01-01', numerator: 'suppressed', denominator: 20 },
			{ date: '2025-02-01', numerator: 12, denominator: 'suppressed', note: 'A note' },
			{ date: '2025-03-01', numerator: undefined, denominator: 25 },
		]),
	).toBe(
		'\uFEFFdate,numerator,denominator,note\r\n2025-01-01,*,20,\r\n2025-02-01,12,*,A note\r\n2025-03-01,,25,\r\n',
	);
	expect(
		measureTable([
			{ date: '2025-01-01', value: 'suppressed' },
			{ date: '2025-02-01', value: 0 },
		]),
	).toBe('\uFEFFdate,value\r\n2025-01-01,*\r\n2025-02-01,0\r\n');
});
