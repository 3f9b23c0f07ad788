/** Sets words in lines that fit a box: as large as possible, truncated with an ellipsis if necessary. */

export interface Box {
	width: number;
	/** The possible font sizes, the largest first, with the maximum number of lines for each. */
	steps: readonly { size: number; lines: number }[];
}

export interface Fitted {
	size: number;
	lines: string[];
}

/** The width of a text on one line, relative to the font size. */
export type Measure = (text: string) => number;

/** A part of a text that stays on one line. */
interface Piece {
	text: string;
	width: number;
	/** Whether there is a space between it and the next on the same line. */
	spaced: boolean;
}

/** Widths relative to the font size. */
interface Room {
	width: number;
	space: number;
}

export function fitLines(text: string, { width, steps }: Box, measure: Measure): Fitted {
	const pieces = splitPieces(text, measure);
	const space = measure(' ');
	for (const { size, lines: most } of steps) {
		const room = { width: width / size, space };
		if (pieces.some((piece) => piece.width > room.width)) continue;
		const lines = wrapped(pieces, room);
		if (lines.length <= most) return { size, lines: balanced(pieces, room, lines) };
	}
	const { size, lines: most } = steps.at(-1) ?? { size: 0, lines: 0 };
	return { size, lines: cut(pieces, { width: width / size, space, most }, measure) };
}

/** A line may end at a space, except a no-break space, and after a hyphen, a dash or a slash within a word. */
function splitPieces(text: string, measure: Measure): Piece[] {
	return (
		text
			.split(/[^\S\u00a0\u202f]+/)
			.flatMap((word) =>
				word
					.split(/(?<=[\p{L}\p{N}][-‐–—/])(?=[\p{L}\p{N}])/u)
					.map((part, index, parts) => ({ text: part, spaced: index === parts.length - 1 })),
			)
			.map((piece) => ({ ...piece, width: measure(piece.text) }))
			// A character that can’t be drawn would leave two spaces.
			.filter((piece) => piece.width > 0)
	);
}

function wrapped(pieces: readonly Piece[], room: Room): string[] {
	const lines: string[] = [];
	let line = '';
	let end = 0;
	let isSpaced = false;
	for (const { text, width, spaced } of pieces) {
		const longer = end + (isSpaced ? room.space : 0) + width;
		if (line !== '' && longer > room.width) {
			lines.push(line);
			[line, end] = [text, width];
		} else [line, end] = [line + (isSpaced ? ' ' : '') + text, longer];
		isSpaced = spaced;
	}
	return line === '' ? lines : [...lines, line];
}

/** Balances the lengths of lines without changing their number. */
function balanced(pieces: readonly Piece[], room: Room, lines: string[]): string[] {
	let even = lines;
	let [tooNarrow, wideEnough] = [0, room.width];
	while (wideEnough - tooNarrow > room.width / 100) {
		const between = (tooNarrow + wideEnough) / 2;
		const tried = wrapped(pieces, { ...room, width: between });
		if (tried.length > lines.length) tooNarrow = between;
		else [even, wideEnough] = [tried, between];
	}
	return even;
}

/** Words that are wider than a line continue on the next; text beyond the last line is left out. */
function cut(
	pieces: readonly Piece[],
	{ most, ...room }: Room & { most: number },
	measure: Measure,
): string[] {
	const lines = wrapped(
		pieces.flatMap((piece) => broken(piece, room.width, measure)),
		room,
	);
	if (lines.length <= most) return lines;
	return [...lines.slice(0, most - 1), endedEarly(lines[most - 1] ?? '', room.width, measure)];
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function broken({ text, spaced }: Piece, most: number, measure: Measure): Piece[] {
	const parts = [''];
	for (const { segment } of characters.segment(text)) {
		const longer = `${parts.at(-1)}${segment}`;
		if (longer !== segment && measure(longer) > most) parts.push(segment);
		else parts[parts.length - 1] = longer;
	}
	return parts.map((part, index) => ({
		text: part,
		width: measure(part),
		spaced: spaced && index === parts.length - 1,
	}));
}

/** Returns a line with an ellipsis, shortened by words, or by letters if it has only one word. */
function endedEarly(line: string, most: number, measure: Measure): string {
	let kept = line;
	while (kept !== '') {
		const ended = `${kept.replace(/[\p{P}\s]+$/u, '')}…`;
		if (measure(ended) <= most) return ended;
		const space = kept.lastIndexOf(' ');
		const letters = [...characters.segment(kept)].slice(0, -1).map(({ segment }) => segment);
		kept = space > 0 ? kept.slice(0, space) : letters.join('');
	}
	return '…';
}
