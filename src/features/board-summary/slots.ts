/** No text has this character: it is none. */
const MARK = '\uFFFE';
const SLOT = new RegExp(`${MARK}(\\d+)${MARK}`);

const LINE = new RegExp(`[^\\n\\r${MARK}]+`, 'g');

/**
 * Returns an object like another with a numbered slot for each line of text in it, and the lines.
 * @param texts of strings, numbers, booleans, lists and objects
 */
export function separateWords<T>(texts: T): { hollow: T; words: readonly string[] } {
	const words: string[] = [];
	const hollow = JSON.parse(JSON.stringify(texts), (_, value: unknown) =>
		typeof value === 'string'
			? value.replaceAll(LINE, (line) => `${MARK}${words.push(line) - 1}${MARK}`)
			: value,
	);
	return { hollow, words };
}

/** Returns a text in pieces: what is between slots, and the number of each slot. */
export function cutAtSlots(text: string): readonly (string | number)[] {
	return text.split(SLOT).map((piece, index) => (index % 2 ? Number(piece) : piece));
}
