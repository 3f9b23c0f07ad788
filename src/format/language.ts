/** Languages by their BCP 47 tags. */

/** True for the tag of a language: `ur`, `zh-Hant`, `cy-GB`. */
export function isLanguageTag(tag: string): boolean {
	try {
		return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

/** Scripts that are written from right to left (Unicode Standard Annex #9). */
const RIGHT_TO_LEFT = new Set([
	'Adlm',
	'Arab',
	'Hebr',
	'Mand',
	'Nkoo',
	'Rohg',
	'Samr',
	'Syrc',
	'Thaa',
]);

const directions = new Map<string, 'ltr' | 'rtl'>();

/** Returns the direction in which a language is written, from the script in its tag or its usual script. */
export function textDirection(tag: string): 'ltr' | 'rtl' {
	const direction = directions.get(tag) ?? findDirection(tag);
	directions.set(tag, direction);
	return direction;
}

function findDirection(tag: string): 'ltr' | 'rtl' {
	if (!isLanguageTag(tag)) return 'ltr';
	return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}
