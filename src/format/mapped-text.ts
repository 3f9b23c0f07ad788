/** A range of a text, the end exclusive. */
interface Stretch {
	start: number;
	end: number;
}

/** A replaced range of the text that another was derived from, and what takes its place. */
interface Change {
	/** Where it begins in the earlier text, and how long it is there. */
	from: number;
	length: number;
	/** Where it begins in the derived text, and how long it is there. */
	to: number;
	by: number;
}

/**
 * A text derived from another, with the origin of each of its characters. Origins are looked up in the changes only
 * when something is found, which is rare: most texts are derived to find nothing in them.
 */
export class MappedText {
	readonly text: string;
	readonly #earlier: MappedText | undefined;
	/** The changes to the earlier text, in their order. */
	readonly #changes: readonly Change[];

	private constructor(text: string, earlier?: MappedText, changes: readonly Change[] = []) {
		this.text = text;
		this.#earlier = earlier;
		this.#changes = changes;
	}

	/** Returns a text that is unchanged so far. */
	static from(written: string): MappedText {
		return new MappedText(written);
	}

	/** Returns the range of the original that a range of this text comes from. */
	origin({ start, end }: Stretch): Stretch {
		if (!this.#earlier) return { start, end };
		const { length } = this.text;
		const last = length === 0 ? 0 : this.#characterOrigin(length - 1).end;
		const first = start < length ? this.#characterOrigin(start).start : last;
		if (end <= start) return { start: first, end: first };
		return { start: first, end: end <= length ? this.#characterOrigin(end - 1).end : first };
	}

	/** Returns the range of the original that one character of this text comes from. */
	#characterOrigin(at: number): Stretch {
		if (!this.#earlier) return { start: at, end: at + 1 };
		const change = this.#lastChangeUpTo(at);
		if (!change) return this.#earlier.#characterOrigin(at);
		const { from, length, to, by } = change;
		if (at >= to + by) return this.#earlier.#characterOrigin(at - to - by + from + length);
		return by === length
			? this.#earlier.#characterOrigin(at - to + from)
			: this.#earlier.origin({ start: from, end: from + length });
	}

	/** Returns the last change that begins at a character or before it, and put something there. */
	#lastChangeUpTo(at: number): Change | undefined {
		let low = 0;
		let high = this.#changes.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#changes[middle]?.to ?? 0) <= at) low = middle + 1;
			else high = middle;
		}
		return this.#changes[low - 1];
	}

	/**
	 * Returns the text with the matches of a pattern replaced. If a replacement is as long as its match, their
	 * characters correspond one by one; otherwise each comes from the whole match.
	 *
	 * @param pattern a global pattern without groups
	 * @param by gets a match and its index in this text
	 */
	replace(pattern: RegExp, by: (found: string, index: number) => string): MappedText {
		const changes: Change[] = [];
		let growth = 0;
		const text = this.text.replace(pattern, (found: string, index: number) => {
			const instead = by(found, index);
			if (instead === found) return found;
			const { length } = found;
			changes.push({ from: index, length, to: index + growth, by: instead.length });
			growth += instead.length - length;
			return instead;
		});
		return changes.length === 0 ? this : new MappedText(text, this, changes);
	}
}
