import { itemAt } from '../../format/item-at.ts';

/**
 * Maps the characters of a YAML scalar’s value to its source.
 *
 * A quoted or folded text differs from its source in escapes, folded lines and indentation, so an offset in the value
 * is not an offset in the file. The source is read again as YAML does, and each character of the value gets its
 * original place; a fold gets that of the line end.
 *
 * @param value the scalar’s value
 * @param source its source, from its first character (a quote, `>`, `|` or the text) to its end
 * @returns the offset in the source for each character of the value, and for its end; never decreasing
 */
export function scalarOffsets(value: string, source: string): Uint32Array {
	const offsets = new Uint32Array(value.length + 1).fill(source.length);
	const found = /^[>|]/.test(source) ? blockOffsets(value, source) : flowOffsets(source);
	offsets.set(found.slice(0, offsets.length));
	return offsets;
}

/**
 * Maps plain and quoted text: white space with a single line end is one space, and with n line ends it is n − 1 of
 * them.
 */
function flowOffsets(source: string): number[] {
	const offsets: number[] = [];
	const quote = source[0] === '"' || source[0] === "'" ? source[0] : undefined;
	const end = quote ? source.length - 1 : source.length;
	let at = quote ? 1 : 0;
	while (at < end) {
		const character = source.charAt(at);
		if (quote === '"' && character === '\\') {
			const { length, units } = escapeAt(source, at);
			for (let unit = 0; unit < units; unit += 1) offsets.push(at);
			at += length;
		} else if (quote === "'" && character === "'") {
			offsets.push(at);
			at += 2;
		} else if (isSpace(character)) {
			const runEnd = spaceEnd(source, at, end);
			const lineEnds = source.slice(at, runEnd).split('\n').length - 1;
			const kept = lineEnds === 0 ? runEnd - at : Math.max(1, lineEnds - 1);
			for (let index = 0; index < kept; index += 1) offsets.push(at + index);
			at = runEnd;
		} else {
			offsets.push(at);
			at += 1;
		}
	}
	offsets.push(Math.min(at, end));
	return offsets;
}

/** Maps text below `>` or `|`: each line without its indentation. The value shows how its line ends were folded. */
function blockOffsets(value: string, source: string): number[] {
	const offsets: number[] = [];
	const indent = readIndent(value, source);
	// Line ends since the last line with text, which the value has as line ends or as one space.
	let lineEnds: number[] = [];
	const takeLineEnds = () => {
		let taken = 0;
		const place = () => itemAt(lineEnds, Math.min(taken, lineEnds.length - 1));
		for (; lineEnds.length > 0 && value[offsets.length] === '\n'; taken += 1) offsets.push(place());
		if (lineEnds.length > 0 && taken === 0 && source[0] === '>' && value[offsets.length] === ' ')
			offsets.push(place());
	};
	let last = source.length;
	for (let start = lineEndAt(source, 0) + 1; start <= source.length; ) {
		const end = lineEndAt(source, start);
		const words = source.slice(start + indent, Math.max(end, start + indent));
		if (words !== '') {
			takeLineEnds();
			if (value.startsWith(words, offsets.length)) {
				for (let index = 0; index < words.length; index += 1) offsets.push(start + indent + index);
				lineEnds = [];
				last = end;
			}
		}
		lineEnds.push(end);
		start = end + 1;
	}
	takeLineEnds();
	offsets.push(
		offsets.length > 0 ? Math.min(source.length, Math.max(last, (offsets.at(-1) ?? 0) + 1)) : last,
	);
	return offsets;
}

/**
 * Returns the indentation of a block: by how much its first line is further indented in the source than in the value.
 */
function readIndent(value: string, source: string): number {
	const inSource = /^ *(?=[^ \n])/m.exec(source.slice(lineEndAt(source, 0) + 1));
	const inValue = /^ *(?=[^ \n])/m.exec(value);
	return Math.max(0, (inSource?.[0].length ?? 0) - (inValue?.[0].length ?? 0));
}

function lineEndAt(source: string, from: number): number {
	const end = source.indexOf('\n', from);
	return end === -1 ? source.length : end;
}

function isSpace(character: string | undefined): boolean {
	return character === ' ' || character === '\n' || character === '\t';
}

function spaceEnd(source: string, from: number, end: number): number {
	let at = from;
	while (at < end && isSpace(source[at])) at += 1;
	return at;
}

const HEX_LENGTH: Partial<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Returns the length of an escape of a double-quoted scalar in the source and in the value (in UTF-16 units). */
function escapeAt(source: string, at: number): { length: number; units: number } {
	const letter = source[at + 1] ?? '';
	if (letter === '\n') {
		// An escaped line end adds nothing, and includes the indentation of the next line.
		let end = at + 2;
		while (source[end] === ' ' || source[end] === '\t') end += 1;
		return { length: end - at, units: 0 };
	}
	const hex = HEX_LENGTH[letter];
	if (hex === undefined) return { length: 2, units: 1 };
	const code = Number.parseInt(source.slice(at + 2, at + 2 + hex), 16);
	return { length: 2 + hex, units: code > 0xffff ? 2 : 1 };
}
