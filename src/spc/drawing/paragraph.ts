/** Lines of text, wrapped to a width. */

import { wrapText } from '../../format/text-width.ts';
import { lineHeight } from './size.ts';
import { text } from './svg.ts';

export interface Paragraph {
	svg: string;
	/** Pixels from its top to the top of what follows it. */
	height: number;
}

export interface ParagraphStyle {
	x: number;
	/** The top of the first line. */
	top: number;
	width: number;
	size: number;
	class: string;
	weight?: 'normal' | 'bold';
}

/** Returns a text wrapped to its width; empty and without height if there are no words. */
export function paragraph(words: string, style: ParagraphStyle): Paragraph {
	const { x, top, width, size, weight } = style;
	const lines = wrapText(words, width, size, weight);
	const svg = lines.map((line, index) =>
		text(line, size, { class: style.class, x, y: top + size + index * lineHeight(size) }),
	);
	return { svg: svg.join(''), height: lines.length * lineHeight(size) };
}
