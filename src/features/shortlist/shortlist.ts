import { ID } from '../../schema/id.ts';

/** The most ideas on a shortlist: more cannot be compared side by side. */
export const MOST_KEPT = 20;

/** Writes ids so that `readShortlistAddress` reads them again; nothing for none. An id needs no escaping. */
export function writeShortlistAddress(ids: readonly string[]): string {
	return ids.length > 0 ? `?ideas=${ids.join(',')}` : '';
}

/** Reads what a browser kept. Anything other than a list of ids, such as data of another program, is left out. */
export function readKept(text: string | null): string[] {
	let kept: unknown;
	try {
		kept = JSON.parse(text ?? '[]');
	} catch {
		return [];
	}
	if (!Array.isArray(kept)) return [];
	return withIdeas(
		[],
		kept.filter((id) => typeof id === 'string' && ID.test(id)),
	);
}

/** Adds ids to a shortlist, each once, as far as there is room. */
export function withIdeas(kept: readonly string[], ids: readonly string[]): string[] {
	return [...new Set([...kept, ...ids])].slice(0, MOST_KEPT);
}

/** What became of parts of a shortlist that cannot be shown. */
export interface ListTroubles {
	/** Parts of the address that name no idea and never did. */
	unknown: readonly string[];
	/** Ids of ideas that the site does not have, or no longer. */
	gone: readonly string[];
	/** Ids of ideas that could not be loaded. */
	failed: readonly string[];
	/** False where the browser stored something other than a list of ideas. */
	isReadInFull: boolean;
}

/** Says what was left out of a shortlist, a sentence each. */
export function listNotes({ unknown, gone, failed, isReadInFull }: ListTroubles): string[] {
	return [
		unknown.length > 0 &&
			`This part of the address means nothing here and was left out: ${unknown.join(', ')}.`,
		gone.length > 0 &&
			`${gone.length === 1 ? 'This idea is' : 'These ideas are'} not on this site, or no longer: ${gone.join(', ')}.`,
		failed.length > 0 &&
			`These ideas could not be loaded: ${failed.join(', ')}. Reload the page to try again.`,
		!isReadInFull &&
			'Part of the list that this browser kept could not be read and was left out. An older version of this site may have written it.',
	].filter((note) => note !== false);
}
