import type { ColumnRole } from '../../data-reader/reading/reading.ts';

/** The roles with that of one column changed. What one column alone can be, another column loses. */
export function withRole(
	roles: readonly ColumnRole[],
	column: number,
	role: ColumnRole,
): ColumnRole[] {
	const isShare = role === 'numerator' || role === 'denominator';
	return roles.map((each, index) => {
		if (index === column) return role;
		if (role === 'other') return each;
		if (each === role || (isShare && each === 'value')) return 'other';
		return role === 'value' && (each === 'numerator' || each === 'denominator') ? 'other' : each;
	});
}
