/**
 * Estimates the width of words, for pictures that are drawn without a browser. Widths are those of Atkinson
 * Hyperlegible Next in bold, in hundredths of the font size, rounded up so that Arial fits too.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
	[/[\s'’‘.,:;|!ijlI]/, 30],
	[/[frt()[\]{}"“”/\\*-]/, 40],
	[/[mwMW%@]/, 90],
	[/[A-Z&#+=<>~]/, 70],
	[/[0-9]/, 62],
	[/[a-z]/, 58],
];

/** The width of a character that is not in the table: enough for most scripts. */
const UNKNOWN = 95;

const widths = new Map<string, number>();

/** Returns the width of a line in the unit of `size`. */
export function textWidth(text: string, size: number): number {
	let hundredths = 0;
	for (const character of text) {
		let width = widths.get(character);
		if (width === undefined) {
			width = WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? UNKNOWN;
			widths.set(character, width);
		}
		hundredths += width;
	}
	return (hundredths * size) / 100;
}

/** Breaks a text into lines no wider than `width`; a single word that is wider is cut. */
export function wrapText(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.trim().split(/\s+/)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (textWidth(longer, size) <= width) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		const pieces = cutWord(word, width, size);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? '';
	}
	if (line !== '') lines.push(line);
	return lines;
}

function cutWord(word: string, width: number, size: number): string[] {
	const pieces: string[] = [];
	let piece = '';
	for (const character of word) {
		if (piece !== '' && textWidth(piece + character, size) > width) {
			pieces.push(piece);
			piece = '';
		}
		piece += character;
	}
	return [...pieces, piece];
}
