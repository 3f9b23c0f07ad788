/** A line of pasted text, cut into cells. */
export interface PastedLine {
	/** Counted from 1; of a cell that goes over several lines, the first. */
	line: number;
	cells: string[];
}

/** What may stand between cells: the tab of a spreadsheet goes before all else. */
const SEPARATORS = ['\t', ';', ','];

/**
 * Cuts text into lines of cells, without the spaces around them. Cells are parted by tabs, else by semicolons, else by
 * commas; a cell in quotes may hold any of these. Lines without a word are left out.
 */
export function pastedLines(text: string): PastedLine[] {
	const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
	const separator = SEPARATORS.find((each) => plain.includes(each)) ?? ',';
	const lines: PastedLine[] = [];
	let line = 1;
	for (let at = 0; at < plain.length; ) {
		const { cells, end } = cutLine(plain, at, separator);
		if (cells.some((cell) => cell !== '')) lines.push({ line, cells });
		line += plain.slice(at, end + 1).split('\n').length - 1;
		at = end + 1;
	}
	return lines;
}

/** The cells from an offset to the end of their line, and the offset of that end. */
function cutLine(text: string, from: number, separator: string): { cells: string[]; end: number } {
	const cells: string[] = [];
	for (let at = from; ; at += 1) {
		const quoted = QUOTED.exec(text.slice(at))?.[0] ?? '';
		let end = at + quoted.length;
		while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
		const cell = text.slice(at, end).trim();
		cells.push(quoted ? cell.replace(/^"|"$/g, '').replaceAll('""', '"').trim() : cell);
		at = end;
		if (text[at] !== separator) return { cells, end: at };
	}
}

/** Quotes around a cell; a quote inside is written twice. */
const QUOTED = /^[ ]*"(?:[^"]|"")*"/;
