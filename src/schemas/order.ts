/** True when `end` comes before `start`, both dates of the same precision written as text. */
export function endsBefore(start: unknown, end: unknown): boolean {
	return typeof start === 'string' && typeof end === 'string' && end < start;
}
