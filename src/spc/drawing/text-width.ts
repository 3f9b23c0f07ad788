/** Estimates the width of text without a browser, closely enough to wrap it and to keep labels apart. */

/** Widths in ems, on the generous side for Atkinson Hyperlegible Next and Arial. */
const WIDTHS: [RegExp, number][] = [
	[/[iljtfrI.,:;'’|!() \u00a0[\]]/, 0.34],
	[/[mwMW%@—]/, 0.92],
	[/[A-Z&]/, 0.7],
	[/[0-9]/, 0.62],
	[/[\u0020-\u024f\u2010-\u2044−]/, 0.57],
];

/** The width of any other character: Chinese characters fill a square. */
const SQUARE = 1;

/** How much wider bold letters are. */
const BOLD = 1.07;

/** Returns the width in pixels of text at a font size in pixels. */
export function measureText(
	text: string,
	size: number,
	weight: 'normal' | 'bold' = 'normal',
): number {
	let ems = 0;
	for (const letter of text) ems += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? SQUARE;
	return ems * size * (weight === 'bold' ? BOLD : 1);
}

/** No-break space, which keeps words on one line if it is wide enough. */
const NO_BREAK = '\u00a0';

/**
 * Breaks a text into lines within a width in pixels: at spaces, else at no-break spaces, else within a word.
 */
export function wrapped(
	text: string,
	width: number,
	size: number,
	weight: 'normal' | 'bold' = 'normal',
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
