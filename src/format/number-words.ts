/**
 * Numbers and lists in words. Dates are in another module, since their rules need the schemas and this one also runs
 * in browsers.
 */

const NUMBERS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 });

/** `1750` is “1,750”, `6.5` is “6.5”. */
export function numberInWords(value: number): string {
	return NUMBERS.format(value);
}

/** “1 site”, “2 sites”. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${numberInWords(count)} ${count === 1 ? one : many}`;
}

/** Acronyms, and names of peoples. */
const KEEPS_CAPITAL = /^(?:[A-Z]{2}|(?:Asian|Black|Gypsy|Roma|White)\b)/;

/** Returns words as written within a sentence: “Ward leader” is “ward leader”; an acronym and the name of a people keep their capital. */
export function lowerFirst(words: string): string {
	return KEEPS_CAPITAL.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** “a, b and c”. */
export function listInWords(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Returns labels as a list of which only the first has a capital: “Ward leader, carer and QI coach”. */
export function labelsInWords(labels: readonly string[]): string {
	return listInWords(labels.map((label, place) => (place === 0 ? label : lowerFirst(label))));
}
