/**
 * Estimates the width of text without a browser, closely enough to wrap it and to keep labels apart. Social cards are
 * drawn with the letters of the font itself, and measure those.
 */

export type FontWeight = 'normal' | 'bold';

/**
 * Widths in ems of Atkinson Hyperlegible Next and Arial at the weights 400 and 700, taken over the letters of a word. The
 * normal ones are more generous, since a label that touches another is worse than a line that breaks early. The first row
 * that has a letter counts.
 */
const WIDTHS: readonly { letters: RegExp; normal: number; bold: number }[] = [
	{ letters: /[\s'’‘.,:;|!ijlI]/, normal: 0.34, bold: 0.3 },
	{ letters: /[frt()[\]]/, normal: 0.34, bold: 0.4 },
	{ letters: /["“”{}/\\*-]/, normal: 0.5, bold: 0.4 },
	{ letters: /[mwMW%@—]/, normal: 0.92, bold: 0.9 },
	{ letters: /[A-Z&#+=<>~]/, normal: 0.7, bold: 0.7 },
	{ letters: /[0-9]/, normal: 0.62, bold: 0.62 },
	{ letters: /[\u0020-\u024f\u2010-\u2044−]/, normal: 0.57, bold: 0.58 },
];

/** Any other letter: Chinese characters fill a square. */
const SQUARE = { normal: 1, bold: 1 };

const widths = new Map<string, Readonly<Record<FontWeight, number>>>();

/** Returns the width in pixels of text at a font size in pixels. */
export function measureText(text: string, size: number, weight: FontWeight = 'normal'): number {
	let ems = 0;
	for (const letter of text) ems += letterWidths(letter)[weight];
	return ems * size;
}

function letterWidths(letter: string): Readonly<Record<FontWeight, number>> {
	let found = widths.get(letter);
	if (!found) {
		found = WIDTHS.find(({ letters }) => letters.test(letter)) ?? SQUARE;
		widths.set(letter, found);
	}
	return found;
}

/** No-break space, which keeps words on one line if it is wide enough. */
const NO_BREAK = '\u00a0';

/**
 * Breaks a text into lines within a width in pixels: at spaces, else at no-break spaces, else within a word.
 */
export function wrapText(
	text: string,
	width: number,
	size: number,
	weight: FontWeight = 'normal',
): string[] {
	const fits = (line: string) => measureText(line, size, weight) <= width;
	const parts = text.match(/[^ \t\r\n]+/g) ?? [];
	const words = parts.flatMap((part) => {
		return fits(part) ? [part] : part.split(NO_BREAK).flatMap((word) => pieces(word, fits));
	});
	const lines: string[] = [];
	for (const word of words) {
		const longer = `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** Splits a word into pieces that fit, of at least one letter. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
	const found: string[] = [];
	for (const letter of word) {
		const longer = `${found.at(-1) ?? ''}${letter}`;
		if (found.length > 0 && fits(longer)) found[found.length - 1] = longer;
		else found.push(letter);
	}
	return found;
}
