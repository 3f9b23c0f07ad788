import { plainText } from '../../format/plain-text.ts';
import type { Stretch } from '../prose/sentences.ts';
import type { IdentifierKind } from './identifiers.ts';

/** A piece of this many characters can lead to a person. */
const LENGTH = 6;

/** The pieces of identifiers, which other rules quote or cut off in the middle. */
export class Pieces {
	readonly #pieces = new Set<string>();

	/** Adds the pieces of an identifier as it is written, and as a reader sees it. */
	add(words: string, kind: IdentifierKind): void {
		// “March” of a date of birth is a piece of many other dates.
		const isTelling = (piece: string) => kind === 'email' || /\d/.test(piece);
		for (const form of new Set([words, plainText(words).text])) {
			const small = inSmallLetters(form);
			for (let at = 0; at + LENGTH <= small.length; at += 1) {
				const piece = small.slice(at, at + LENGTH);
				if (isTelling(piece)) this.#pieces.add(piece);
			}
		}
	}

	/** Finds the pieces in a text. */
	find(text: string): Stretch[] {
		if (this.#pieces.size === 0) return [];
		const small = inSmallLetters(text);
		const found: Stretch[] = [];
		for (let at = 0; at + LENGTH <= small.length; at += 1)
			if (this.#pieces.has(small.slice(at, at + LENGTH)))
				found.push({ start: at, end: at + LENGTH });
		return found;
	}
}

/** Returns a text in lower case with its length: a few capitals have two letters there. */
function inSmallLetters(text: string): string {
	const small = text.toLowerCase();
	return small.length === text.length
		? small
		: text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
