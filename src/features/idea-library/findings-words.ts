import type { Findings } from '../site-search/find-pages.ts';
import { quoted, searchMessage } from '../site-search/search-messages.ts';

/** What a reader looked for in the library and what came of it. */
export interface LookedFor {
	/** As typed; empty for none. */
	words: string;
	/** Labels of the chosen values. */
	chosen: readonly string[];
	/** What the words found, if there were any. */
	found: Findings | undefined;
	/** How many ideas fit, and how many are shown in their place where none does. */
	count: number;
	nearest: number;
}

/** The words between the number of ideas and their list. */
export interface FindingsInWords {
	/** What was looked for in vain, or what was made of the words. */
	said: string;
	/** What the list below has where no idea fits. */
	instead?: string;
}

/** Returns nothing where every word and every choice was met. */
export function findingsInWords({
	words,
	chosen,
	found,
	count,
	nearest,
}: LookedFor): FindingsInWords | undefined {
	if (count === 0) {
		const said =
			chosen.length === 0
				? `No change idea is about ${quoted(words)}.`
				: `No change idea fits all of these: ${[...(words ? [quoted(words)] : []), ...chosen].join(', ')}.`;
		if (nearest === 0) return { said };
		return {
			said,
			instead:
				chosen.length === 0
					? 'None comes near. These have the strongest evidence:'
					: 'These come nearest:',
		};
	}
	if (!found || (found.extent === 'all' && found.corrections.length === 0)) return undefined;
	const { status, note } = searchMessage(words, found.pages.length, found);
	return { said: note ?? `${status}.` };
}
