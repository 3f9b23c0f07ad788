/** Languages by their BCP 47 tags. */

/** True for a tag that says a language: `ur`, `zh-Hant`, `cy-GB`. */
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

/** The direction that a language is written in, by the script it says or usually has. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
	if (!isLanguageTag(tag)) return 'ltr';
	return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}
