/** Shorter substrings are copied by the engine. */
const SHORT = 13;

/**
 * Returns a copy of a text with its own memory. A substring keeps the whole text in memory: for a word kept from a
 * tree, that would be all the words of the tree.
 */
export function detachString(text: string): string {
	return text.length < SHORT ? text : ` ${text}`.slice(1);
}
