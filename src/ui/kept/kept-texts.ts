/**
 * Reads a list of texts that a browser kept as JSON. Whatever else it kept, such as data of another program, is left out.
 * @param pattern what each of the texts matches
 */
export function readKeptTexts(json: string | null, pattern: RegExp): string[] {
	let kept: unknown;
	try {
		kept = JSON.parse(json ?? '[]');
	} catch {
		return [];
	}
	if (!Array.isArray(kept)) return [];
	return kept.filter((each): each is string => typeof each === 'string' && pattern.test(each));
}
