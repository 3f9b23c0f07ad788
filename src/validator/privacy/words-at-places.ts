import type { Place } from '../../parse/text/place.ts';

/** Words and their place in a file. */
export interface WordsAtPlace {
	place: Place;
	words: string;
}

/** Finds words by their place: a file can have a hundred thousand of them, and as many findings. */
export class WordsAtPlaces {
	readonly #sorted: readonly WordsAtPlace[];
	/** For each of them, the maximum end of it and of all before it. */
	readonly #ends: readonly Place[];

	constructor(words: readonly WordsAtPlace[]) {
		this.#sorted = words.toSorted((a, b) => byStart(a.place, b.place));
		let last: Place | undefined;
		this.#ends = this.#sorted.map(({ place }) => {
			last = last && !endsBefore(last, place) ? last : place;
			return last;
		});
	}

	/** Returns the words that overlap a place, the last ones first. */
	*overlapping(at: Place): Generator<string> {
		for (let index = this.#countBefore(at) - 1; index >= 0; index -= 1) {
			const { place, words } = this.#sorted[index] as WordsAtPlace;
			if (isBefore(at, place)) yield words;
			else if (!isBefore(at, this.#ends[index] as Place)) return;
		}
	}

	/** Returns how many start before a place ends. */
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

/** True if one starts before the other ends. */
function isBefore(one: Place, other: Place): boolean {
	return one.line < other.endLine || (one.line === other.endLine && one.column < other.endColumn);
}

function byStart(a: Place, b: Place): number {
	return a.line - b.line || a.column - b.column;
}

function endsBefore(a: Place, b: Place): boolean {
	return a.endLine < b.endLine || (a.endLine === b.endLine && a.endColumn < b.endColumn);
}
