import { plainLetters } from '../../format/plain-letters.ts';

/** Returns words without case, accents and punctuation, to compare what people type with what is meant. */
export function comparable(words: string): string {
	return plainLetters(words)
		.toLowerCase()
		.replaceAll(/['’‘]/g, '')
		.replaceAll(/[^a-z0-9%]+/g, ' ')
		.trim();
}
