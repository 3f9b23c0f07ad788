import { itemAt } from '../../format/item-at.ts';
import type { Entry } from '../../parse/entry.ts';
import type { Place } from '../../parse/text/place.ts';
import type { DataPath } from '../../schema/walk.ts';

/** Replaces something that is not a word: a figure, code, an address. */
export const OBJECT = '\uFFFC';

/** The kind of a block. Paragraphs and items have sentences; a label is a field or an attribute of a few words. */
export type BlockKind = 'paragraph' | 'item' | 'heading' | 'cell' | 'label';

/** A block of running text. */
export interface Block {
	kind: BlockKind;
	/** Its start and end in the text of its prose. */
	start: number;
	end: number;
	/** The field that it belongs to; empty for the body. */
	path: DataPath;
	/** True for Markdown, which can contain figures and sources. */
	markdown: boolean;
	/** True if it is a name or a search term, not our wording. */
	name: boolean;
	/** True if its paragraph (for a cell, its row) names a source. */
	cited: boolean;
}

/** A figure or a term in running text. */
export interface Mark {
	kind: 'Fact' | 'Term';
	id: string | undefined;
	/** Its start and end in the text of its prose. */
	start: number;
	end: number;
}

/** The running text of a file as readers see it: front matter in file order, then the body. */
export interface Prose {
	file: string;
	/** `undefined` for `site.yaml` and for data. */
	entry: Entry | undefined;
	/** The words of all blocks, one block per line. */
	text: string;
	blocks: readonly Block[];
	marks: readonly Mark[];
	/** Returns the place of a range of the text, which is within one block. */
	place(start: number, end: number): Place;
}

/** Returns the block at an offset of a non-empty text. */
export function blockAt(prose: Prose, offset: number): Block {
	let low = 0;
	let high = prose.blocks.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (itemAt(prose.blocks, middle).start <= offset) low = middle;
		else high = middle - 1;
	}
	return itemAt(prose.blocks, low);
}

/** Returns the words of a block. */
export function blockWords(prose: Prose, block: Block): string {
	return prose.text.slice(block.start, block.end);
}
