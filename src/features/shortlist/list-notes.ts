import { leftOutNote } from '../../ui/left-out-note.ts';
import { MOST_KEPT } from './shortlist.ts';

export const NO_IDEAS = 'There is no change idea on this list.';

/** What became of parts of a shortlist that cannot be shown. */
export interface ListTroubles {
	/** Parts of the address that name no idea and never did. */
	unknown: readonly string[];
	/** Ids of ideas that the address names beyond the most that can be compared. */
	beyond: readonly string[];
	/** Ids of ideas that the site does not have, or no longer. */
	gone: readonly string[];
	/** Ids of ideas that could not be loaded. */
	failed: readonly string[];
	/** False where the browser stored something other than a list of ideas. */
	isReadInFull: boolean;
}

/** Says what was left out of a shortlist, a sentence each. */
export function listNotes({ unknown, beyond, gone, failed, isReadInFull }: ListTroubles): string[] {
	return [
		unknown.length > 0 && leftOutNote(unknown),
		beyond.length > 0 &&
			`No more than ${MOST_KEPT} ideas can be compared. ${beyond.length === 1 ? 'This one was' : 'These were'} left out: ${beyond.join(', ')}.`,
		gone.length > 0 &&
			`${gone.length === 1 ? 'This idea is' : 'These ideas are'} not on this site, or no longer: ${gone.join(', ')}.`,
		failed.length > 0 &&
			`These ideas could not be loaded: ${failed.join(', ')}. Reload the page to try again.`,
		!isReadInFull &&
			'Part of the list that this browser kept could not be read and was left out. An older version of this site may have written it.',
	].filter((note) => note !== false);
}
