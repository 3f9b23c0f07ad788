import { expect, test } from 'vitest';
import type { ColumnRole } from '../../data-reader/reading/reading.ts';
import { withRole } from './column-roles.ts';

test.each<[ColumnRole[], number, ColumnRole, ColumnRole[]]>([
	[['date', 'value', 'other'], 2, 'value', ['date', 'other', 'value']],
	[['date', 'value', 'other'], 2, 'denominator', ['date', 'other', 'denominator']],
	[['date', 'numerator', 'denominator'], 2, 'value', ['date', 'other', 'value']],
	[['date', 'value', 'target'], 2, 'other', ['date', 'value', 'other']],
	[['date', 'value', 'other'], 2, 'date', ['other', 'value', 'date']],
])('of %j, column %i as %s gives %j', (roles, column, role, expected) => {
	expect(withRole(roles, column, role)).toEqual(expected);
});
