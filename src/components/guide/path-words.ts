import type { GuidePath } from '../../model/guide-path.ts';
import { roleInSentence } from '../../model/guide-roles.ts';
import { minutesInWords } from '../../model/guide-track.ts';
import type { Item } from '../../model/item.ts';
import { counted } from '../../model/words.ts';

/** “10 steps, about 3 hours to read and begin.” */
export function pathInWords(steps: readonly Item<'guides'>[]): string {
	if (steps.length === 0) return 'No steps are written yet.';
	const minutes = steps.reduce((sum, { data }) => sum + (data.minutes ?? 0), 0);
	const time = minutes > 0 ? `, about ${minutesInWords(minutes)} to read and begin` : '';
	return `${counted(steps.length, 'step')}${time}.`;
}

/** What the steps of a path are called: “Your steps: ward leader”. */
export function pathTitle({ role }: Pick<GuidePath, 'role'>): string {
	return role === 'everyone' ? 'All steps, for everyone' : `Your steps: ${roleInSentence(role)}`;
}
