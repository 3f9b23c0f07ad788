/** Looks like an id, an address, a file or a date: nothing that a reader reads. */
const NO_TEXT = /^(?:[a-z0-9]+(?:[-/][a-z0-9]+)+|https?:\S+|\.{0,2}\/\S+|[\d:T-]+)$/;

/** Every text within the data of an entry. Ids, addresses, file names and dates are left out. */
export function collectTexts(data: unknown): string[] {
	if (typeof data === 'string') return NO_TEXT.test(data) ? [] : [data];
	if (typeof data !== 'object' || data === null) return [];
	return Object.values(data).flatMap(collectTexts);
}
