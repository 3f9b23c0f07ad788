/** Shorter ones are copied as they are cut out. */
const SHORT = 13;

/**
 * A text with memory of its own. What is cut out of a text keeps the whole of it in memory: for a word that
 * is kept from a tree, that would be all the words of the tree.
 */
export function ownText(text: string): string {
	return text.length < SHORT ? text : ` ${text}`.slice(1);
}
