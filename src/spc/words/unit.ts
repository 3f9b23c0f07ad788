/** Units and directions in words. */

import type { Direction } from '../engine/point-type.ts';

/** Units with a name of their own. */
export const UNIT_NAMES: Readonly<Record<string, string>> = {
	percent: 'Per cent',
	count: 'Number',
	rate: 'Rate',
	days: 'Days',
	hours: 'Hours',
	score: 'Score',
};

const BETTER: Record<Direction, string | undefined> = {
	increase: 'higher is better',
	decrease: 'lower is better',
	neutral: undefined,
};

/** Returns the title of the vertical axis: “Per cent, higher is better”. Other units are shown as they are. */
export function axisInWords(unit: string | undefined, direction: Direction): string {
	const name = unit === undefined ? '' : (UNIT_NAMES[unit] ?? unit);
	const words = [name, BETTER[direction]].filter(Boolean).join(', ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
