/** A range of a text, the end exclusive. */
interface Stretch {
	start: number;
	end: number;
}

/** A text derived from another, with the origin of each of its characters. */
export class MappedText {
	readonly text: string;
	/** The start and end of each character’s origin; `undefined` while nothing has changed. */
	readonly #starts: Uint32Array | undefined;
	readonly #ends: Uint32Array | undefined;

	private constructor(text: string, starts?: Uint32Array, ends?: Uint32Array) {
		this.text = text;
		this.#starts = starts;
		this.#ends = ends;
	}

	/** Returns a text that is unchanged so far. */
	static from(written: string): MappedText {
		return new MappedText(written);
	}

	/** Returns the range of the original that a range of this text comes from. */
	origin({ start, end }: Stretch): Stretch {
		if (!this.#starts || !this.#ends) return { start, end };
		const first = this.#starts[start] ?? this.#ends.at(-1) ?? 0;
		return { start: first, end: end > start ? (this.#ends[end - 1] ?? first) : first };
	}

	/**
	 * Returns the text with the matches of a pattern replaced. If a replacement is as long as its match, their
	 * characters correspond one by one; otherwise each comes from the whole match.
	 *
	 * @param by gets a match and its index in this text
	 */
	replace(pattern: RegExp, by: (found: string, index: number) => string): MappedText {
		const parts: string[] = [];
		const changes: { at: number; length: number; by: number }[] = [];
		let done = 0;
		for (const match of this.text.matchAll(pattern)) {
			const [found] = match;
			const instead = by(found, match.index);
			if (instead === found) continue;
			parts.push(this.text.slice(done, match.index), instead);
			changes.push({ at: match.index, length: found.length, by: instead.length });
			done = match.index + found.length;
		}
		if (changes.length === 0) return this;
		parts.push(this.text.slice(done));
		return this.#changed(parts.join(''), changes);
	}

	#changed(
		text: string,
		changes: readonly { at: number; length: number; by: number }[],
	): MappedText {
		const starts = new Uint32Array(text.length);
		const ends = new Uint32Array(text.length);
		let to = 0;
		let from = 0;
		const keep = (end: number) => {
			for (; from < end; from += 1, to += 1) {
				starts[to] = this.#starts?.[from] ?? from;
				ends[to] = this.#ends?.[from] ?? from + 1;
			}
		};
		for (const { at, length, by } of changes) {
			keep(at);
			if (by === length) {
				keep(at + length);
				continue;
			}
			const { start, end } = this.origin({ start: at, end: at + length });
			starts.fill(start, to, to + by);
			ends.fill(end, to, to + by);
			to += by;
			from += length;
		}
		keep(this.text.length);
		return new MappedText(text, starts, ends);
	}
}
