import type { Nodes, Root } from 'hast';
import { nodeOffsets, walk } from '../../parse/markdown/markdown.ts';

/** Takes the place of a character that is not printed as it stands. */
const OTHER = '\uFFFC';

/** A character that an author marked as one to print, and an entity. */
const MEANT = /\\[!-/:-@[-`{-~]|&(?:#\w+|[A-Za-z]\w*);/g;

/**
 * Returns a source in which everything but the text that is printed is replaced, so that offsets stay the same: links,
 * code, tags, the marks of Markdown, and characters that were escaped. What looks like Markdown in it did not take.
 */
export function printedText(tree: Root, source: string): string {
	const characters: string[] = source.split('').map((each) => (each === '\n' ? each : OTHER));
	walk(tree, (node: Nodes) => {
		if (node.type === 'element' && /^(?:code|pre)$/.test(node.tagName)) return false;
		if (node.type !== 'text') return true;
		const [start, end] = nodeOffsets(node) ?? [0, 0];
		const written = source.slice(start, end).replace(MEANT, (meant) => OTHER.repeat(meant.length));
		for (let at = start; at < end; at += 1) characters[at] = written.charAt(at - start);
		return true;
	});
	return characters.join('');
}

/** A printed line that starts a line of the source, after the marks of lists and quotations. */
export interface PrintedLine {
	/** The offset of its first printed character. */
	start: number;
	words: string;
	/** True if it continues the paragraph of the line before. */
	continues: boolean;
}

/** Finds the printed lines of a text; a line that starts with a link, code or a tag is left out. */
export function printedLines(printed: string, source: string): PrintedLine[] {
	const lines: PrintedLine[] = [];
	let at = 0;
	let isOpen = false;
	for (const line of printed.split('\n')) {
		const marks = /^[\s>\uFFFC]*/.exec(line)?.[0].length ?? 0;
		const before = source.slice(at, at + marks);
		const words = line.slice(marks);
		if (words.trim() !== '' && /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*[\s>]*$/.test(before)) {
			const continues = isOpen && !/[-*+.)]/.test(before);
			lines.push({ start: at + marks, words, continues });
		}
		isOpen = line.trim() !== '';
		at += line.length + 1;
	}
	return lines;
}
