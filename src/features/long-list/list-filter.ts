/**
 * Returns text as it is compared: without capitals and accents, with straight apostrophes. The search folds more, but its
 * code would be one more request for these pages.
 */
function comparable(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}

/** Returns a test for texts that have every word of a query, in any order; any text passes an empty query. */
export function filterFor(query: string): (text: string) => boolean {
	const words = comparable(query).split(/\s+/).filter(Boolean);
	return (text) => {
		const own = comparable(text);
		return words.every((word) => own.includes(word));
	};
}

/** Returns how many rows are shown, in words. */
export function shownInWords(shown: number, all: number): string {
	if (shown === all) return `All ${all} are shown.`;
	return shown === 0 ? 'None has these words. Try fewer, or others.' : `${shown} of ${all} shown.`;
}
