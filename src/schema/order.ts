import { isMonth } from '../format/date.ts';
import type { Wrong } from './problem.ts';

/** The month at `path`, when it comes before the one it has to equal or follow. Months that are none are reported as such. */
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
