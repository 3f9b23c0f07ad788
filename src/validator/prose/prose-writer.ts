import { withoutInvisible } from '../../format/invisible.ts';
import { itemAt } from '../../format/item-at.ts';
import type { Entry } from '../../parse/entry.ts';
import { detachString } from '../../parse/text/detach-string.ts';
import type { Place } from '../../parse/text/place.ts';
import { onOneLine } from './plain-characters.ts';
import { type Block, type Mark, OBJECT, type Prose } from './prose.ts';
import { type SourceOffsets, sourceOffsets } from './source-offsets.ts';

/** A text from which words were read: a body or a field. */
export interface Origin {
	source: string;
	/** Returns the place of a range of the source. */
	place(start: number, end: number): Place;
}

export type BlockKeys = Pick<Block, 'kind' | 'path' | 'markdown' | 'name'>;

/** For each segment: its start and length in the text, its range in the source, and its origin. */
const FIELDS = 5;

/** Writes the running text of a file block by block, with the origin of each word. */
export class ProseWriter {
	readonly blocks: Block[] = [];
	readonly #marks: Mark[] = [];
	readonly #segments: number[] = [];
	readonly #origins: Origin[] = [];
	readonly #words: string[] = [];
	#length = 0;
	#open: Block | undefined;

	/** Ends the open block, if there is one, and starts another. */
	begin({ kind, path, markdown, name }: BlockKeys): void {
		this.end();
		const start = this.#length;
		this.#open = { kind, start, end: start, path, markdown, name, cited: false };
	}

	/** Adds words to the open block. Line ends and odd spaces become spaces, and characters that nobody sees are left out. */
	words(read: string, [from, to]: readonly [number, number], origin: Origin): void {
		const words = withoutInvisible(read).text;
		if (words === '') return;
		if (this.#origins.at(-1) !== origin) this.#origins.push(origin);
		this.#segments.push(this.#length, words.length, from, to, this.#origins.length - 1);
		this.#add(onOneLine(words));
	}

	/** The place of the next words in the text. */
	get here(): number {
		return this.#length;
	}

	mark(kind: Mark['kind'], id: string | undefined, start: number): void {
		this.#marks.push({ kind, id: id && detachString(id), start, end: this.#length });
	}

	cite(): void {
		if (this.#open) this.#open.cited = true;
	}

	/** Ends the open block. An empty block is dropped. */
	end(): void {
		const block = this.#open;
		this.#open = undefined;
		if (!block || this.#length === block.start) return;
		block.end = this.#length;
		this.blocks.push(block);
		this.#add('\n');
	}

	#add(words: string): void {
		this.#words.push(words);
		this.#length += words.length;
	}

	prose(file: string, entry: Entry | undefined): Prose {
		this.end();
		const text = detachString(this.#words.join(''));
		const places = new Segments(text, Uint32Array.from(this.#segments), this.#origins);
		return {
			file,
			entry,
			text,
			blocks: this.blocks,
			marks: this.#marks,
			place: (start, end) => places.place(start, Math.max(start, end)),
		};
	}
}

interface Segment {
	index: number;
	start: number;
	length: number;
	from: number;
	to: number;
	origin: Origin;
}

/** Finds where words of a text came from. */
class Segments {
	readonly #text: string;
	readonly #fields: Uint32Array;
	readonly #origins: readonly Origin[];
	/** Calculated when the first place in a segment is needed. */
	readonly #offsets = new Map<number, SourceOffsets>();

	constructor(text: string, fields: Uint32Array, origins: readonly Origin[]) {
		this.#text = text;
		this.#fields = fields;
		this.#origins = origins;
	}

	place(start: number, end: number): Place {
		const first = this.#at(start);
		const last = this.#at(Math.max(start, end - 1));
		const from = this.#offsetIn(first, start, 'starts') ?? first.from;
		if (end === start) return first.origin.place(from, from);
		const to = this.#offsetIn(last, end - 1, 'ends') ?? last.to;
		if (first.origin === last.origin) return first.origin.place(from, to);
		const { endLine, endColumn } = last.origin.place(to, to);
		return { ...first.origin.place(from, from), endLine, endColumn };
	}

	#at(offset: number): Segment {
		let low = 0;
		let high = this.#fields.length / FIELDS - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (itemAt(this.#fields, middle * FIELDS) <= offset) low = middle;
			else high = middle - 1;
		}
		const [start = 0, length = 0, from = 0, to = 0, origin = 0] = this.#fields.subarray(
			low * FIELDS,
			(low + 1) * FIELDS,
		);
		return { index: low, start, length, from, to, origin: itemAt(this.#origins, origin) };
	}

	/** Returns the place of a character in its source; `undefined` for an object, which represents all of it. */
	#offsetIn(segment: Segment, offset: number, side: keyof SourceOffsets): number | undefined {
		const { index, start, length, from, to, origin } = segment;
		const within = offset - start;
		if (within >= length || (length === 1 && this.#text[start] === OBJECT)) return undefined;
		// Words with the length of their source are identical to it, so offsets correspond.
		if (length === to - from) return from + within + (side === 'ends' ? 1 : 0);
		let offsets = this.#offsets.get(index);
		if (!offsets) {
			const read = this.#text.slice(start, start + length);
			offsets = sourceOffsets(read, origin.source.slice(from, to), from);
			this.#offsets.set(index, offsets);
		}
		return offsets[side][within];
	}
}
