import { foldText } from '../site-search/query/fold-text.ts';

/** Returns a test for texts that have every word of a query, in any order; any text passes an empty query. */
export function filterFor(query: string): (text: string) => boolean {
	const words = foldText(query).split(/\s+/).filter(Boolean);
	return (text) => {
		const own = foldText(text);
		return words.every((word) => own.includes(word));
	};
}

/** Returns how many rows are shown, in words. */
export function shownInWords(shown: number, all: number): string {
	if (shown === all) return `All ${all} are shown.`;
	return shown === 0 ? 'None has these words. Try fewer, or others.' : `${shown} of ${all} shown.`;
}
