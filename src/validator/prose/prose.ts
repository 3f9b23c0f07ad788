import type { Entry } from '../../parse/entry.ts';
import type { Place } from '../../parse/text/place.ts';
import type { DataPath } from '../../schema/walk.ts';

/** Stands in the words for what is no word: a figure, code, an address. */
export const OBJECT = '\uFFFC';

/** What kind of text a block is. Sentences are found in paragraphs and items; a label is a field or an attribute of a few words. */
export type BlockKind = 'paragraph' | 'item' | 'heading' | 'cell' | 'label';

/** A stretch of running text between two blank lines, so to speak. */
export interface Block {
	kind: BlockKind;
	/** Where it begins and ends in the text of its prose. */
	start: number;
	end: number;
	/** The field that it belongs to; empty for the body. */
	path: DataPath;
	/** True for Markdown, in which a figure or a source can be named. */
	markdown: boolean;
	/** True when it is a name, or words that people type, and no wording of ours. */
	name: boolean;
	/** True when its paragraph (for a cell, its row) names a source. */
	cited: boolean;
}

/** A figure or a term in running text. */
export interface Mark {
	kind: 'Fact' | 'Term';
	id: string | undefined;
	/** Where it begins and ends in the text of its prose. */
	start: number;
	end: number;
}

/** The running text of a file, as a reader meets it: front matter in the order of the file, then the body. */
export interface Prose {
	file: string;
	/** `undefined` for `site.yaml` and for data. */
	entry: Entry | undefined;
	/** The words of each block on a line of its own. */
	text: string;
	blocks: readonly Block[];
	marks: readonly Mark[];
	/** The place of a stretch of the text, which lies in one block. */
	place(start: number, end: number): Place;
}

/** The block at an offset of a text that has any. */
export function blockAt(prose: Prose, offset: number): Block {
	let low = 0;
	let high = prose.blocks.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((prose.blocks[middle] as Block).start <= offset) low = middle;
		else high = middle - 1;
	}
	return prose.blocks[low] as Block;
}

/** The words of a block. */
export function wordsIn(prose: Prose, block: Block): string {
	return prose.text.slice(block.start, block.end);
}
