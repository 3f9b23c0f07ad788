import { isMonth } from '../format/date.ts';
import type { Wrong } from './problem.ts';

/**
 * Reports the month at `path` if it is before the one that it must not precede. Invalid months are reported elsewhere.
 */
export function endsBefore(
	start: unknown,
	end: unknown,
	path: Wrong['path'],
	startField: string,
): Wrong[] {
	if (typeof start !== 'string' || typeof end !== 'string') return [];
	if (!isMonth(start) || !isMonth(end) || end >= start) return [];
	return [{ path, expected: `a month that equals or follows \`${startField}\`` }];
}
