/** Compares values with a line, with a tolerance for ties. */

/** +1 above the line, -1 below it, 0 on it. */
export type Side = -1 | 0 | 1;

/**
 * The tolerance within which a value is on a line, relative to the larger of the value, the line and 1.
 *
 * A mean calculated in doubles can differ from the value that it equals in the last bit (2^-52, 2.2e-16),
 * and more so after a long sum. 1e-9 is far above that and far below any difference that could be
 * measured. Without it a point on the centre line could create or break a run by accident.
 */
const TOLERANCE = 1e-9;

/** True when the value is on the line, to within rounding. */
function isOnLine(value: number, line: number): boolean {
	return Math.abs(value - line) <= TOLERANCE * Math.max(1, Math.abs(value), Math.abs(line));
}

/** Returns the side of the line that a value is on. */
export function sideOfLine(value: number, line: number): Side {
	if (isOnLine(value, line)) return 0;
	return value > line ? 1 : -1;
}
