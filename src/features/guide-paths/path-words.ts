import { counted } from '../../format/words.ts';
import type { Item } from '../../graph/item.ts';
import { minutesInWords } from './guide-track.ts';

/** “10 steps, about 3 hours to read and begin.” */
export function pathInWords(steps: readonly Item<'guides'>[]): string {
	if (steps.length === 0) return 'No steps are written yet.';
	const minutes = steps.reduce((sum, { data }) => sum + (data.minutes ?? 0), 0);
	const time = minutes > 0 ? `, about ${minutesInWords(minutes)} to read and begin` : '';
	return `${counted(steps.length, 'step')}${time}.`;
}
