import type { Entry } from '../../library/entry.ts';
import type { Place } from '../../library/place.ts';
import { type Block, type Mark, OBJECT, type Prose } from './prose.ts';
import { type SourceOffsets, sourceOffsets } from './source-offsets.ts';

/** Finds the place of a stretch of a source: of a body, of a field. */
export type PlaceBetween = (start: number, end: number) => Place;

/** A stretch of the text that one node of the source gave. */
interface Segment {
	start: number;
	words: string;
	/** The source that it was read from. */
	source: string;
	from: number;
	to: number;
	placeBetween: PlaceBetween;
	/** Worked out when the first place is asked for. */
	offsets?: SourceOffsets;
}

const LINE_END = /[\n\r\t\u2028\u2029]/;
const LINE_ENDS = /[\n\r\t\u2028\u2029]/g;

export type BlockKeys = Pick<Block, 'kind' | 'path' | 'markdown' | 'name'>;

/** Writes down the running text of a file block by block, and where each word came from. */
export class ProseWriter {
	readonly blocks: Block[] = [];
	readonly #marks: Mark[] = [];
	readonly #segments: Segment[] = [];
	readonly #parts: string[] = [];
	#length = 0;
	#open: Block | undefined;

	/** Ends the open block, if there is one, and begins another. */
	begin({ kind, path, markdown, name }: BlockKeys): void {
		this.end();
		this.#open = {
			kind,
			start: this.#length,
			end: this.#length,
			path,
			markdown,
			name,
			cited: false,
		};
	}

	/** Adds words to the open block. Line ends become spaces. */
	words(
		words: string,
		source: string,
		[from, to]: readonly [number, number],
		at: PlaceBetween,
	): void {
		if (words === '') return;
		const line = LINE_END.test(words) ? words.replace(LINE_ENDS, ' ') : words;
		this.#segments.push({ start: this.#length, words: line, source, from, to, placeBetween: at });
		this.#add(line);
	}

	/** Where the next words will stand in the text. */
	get here(): number {
		return this.#length;
	}

	mark(kind: Mark['kind'], id: string | undefined, start: number): void {
		this.#marks.push({ kind, id, start, end: this.#length });
	}

	cite(): void {
		if (this.#open) this.#open.cited = true;
	}

	/** Ends the open block. One without words is dropped. */
	end(): Block | undefined {
		const block = this.#open;
		this.#open = undefined;
		if (!block || this.#length === block.start) return undefined;
		block.end = this.#length;
		this.blocks.push(block);
		this.#add('\n');
		return block;
	}

	prose(file: string, entry: Entry | undefined): Prose {
		this.end();
		const segments = this.#segments;
		return {
			file,
			entry,
			text: this.#parts.join(''),
			blocks: this.blocks,
			marks: this.#marks,
			place: (start, end) => placeIn(segments, start, Math.max(start, end)),
		};
	}

	#add(words: string): void {
		this.#parts.push(words);
		this.#length += words.length;
	}
}

function placeIn(segments: readonly Segment[], start: number, end: number): Place {
	const first = segmentAt(segments, start);
	const last = segmentAt(segments, Math.max(start, end - 1));
	const from = offsetIn(first, start, 'starts') ?? first.from;
	if (end === start) return first.placeBetween(from, from);
	const to = offsetIn(last, end - 1, 'ends') ?? last.to;
	if (first.placeBetween === last.placeBetween) return first.placeBetween(from, to);
	const { endLine, endColumn } = last.placeBetween(to, to);
	return { ...first.placeBetween(from, from), endLine, endColumn };
}

function segmentAt(segments: readonly Segment[], offset: number): Segment {
	let low = 0;
	let high = segments.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((segments[middle] as Segment).start <= offset) low = middle;
		else high = middle - 1;
	}
	return segments[low] as Segment;
}

/** Where a character of the text stands in its source; `undefined` for an object, which stands for the whole of it. */
function offsetIn(segment: Segment, offset: number, side: keyof SourceOffsets): number | undefined {
	const { words, source, from, to } = segment;
	const index = offset - segment.start;
	if (words === OBJECT || index >= words.length) return undefined;
	// Words as long as their source are their source: then the two run in step.
	if (words.length === to - from) return from + index + (side === 'ends' ? 1 : 0);
	segment.offsets ??= sourceOffsets(words, source.slice(from, to), from);
	return segment.offsets[side][index];
}
