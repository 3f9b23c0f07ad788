import type { Place } from '../../parse/text/place.ts';

/** Words, and where in a file they stand. */
export interface WordsAtPlace {
	place: Place;
	words: string;
}

/** Finds words by where they stand: a file can hold as many as a hundred thousand, and as many findings ask for them. */
export class WordsAtPlaces {
	readonly #sorted: readonly WordsAtPlace[];
	/** For each of them, the last end of it and of all before it. */
	readonly #ends: readonly Place[];

	constructor(words: readonly WordsAtPlace[]) {
		this.#sorted = words.toSorted((a, b) => byStart(a.place, b.place));
		let last: Place | undefined;
		this.#ends = this.#sorted.map(({ place }) => {
			last = last && !endsBefore(last, place) ? last : place;
			return last;
		});
	}

	/** The words that share a character with a place, the last ones first. */
	*overlapping(at: Place): Generator<string> {
		for (let index = this.#countBefore(at) - 1; index >= 0; index -= 1) {
			const { place, words } = this.#sorted[index] as WordsAtPlace;
			if (isBefore(at, place)) yield words;
			else if (!isBefore(at, this.#ends[index] as Place)) return;
		}
	}

	/** How many begin before a place ends. */
	#countBefore(at: Place): number {
		let low = 0;
		let high = this.#sorted.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (isBefore((this.#sorted[middle] as WordsAtPlace).place, at)) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** True when the one begins before the other ends. */
function isBefore(one: Place, other: Place): boolean {
	return one.line < other.endLine || (one.line === other.endLine && one.column < other.endColumn);
}

function byStart(a: Place, b: Place): number {
	return a.line - b.line || a.column - b.column;
}

function endsBefore(a: Place, b: Place): boolean {
	return a.endLine < b.endLine || (a.endLine === b.endLine && a.endColumn < b.endColumn);
}
