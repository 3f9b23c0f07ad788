/**
 * Where the characters of a YAML scalar’s value stand in its source.
 *
 * A quoted or folded text differs from its source by escapes, by folded lines and by indentation.
 * The two are walked side by side: a character of the value stands at the next place in the source
 * that can have produced it.
 *
 * @param value the scalar’s value
 * @param source its source, from its first character (a quote, `>`, `|` or the text) to its end
 * @returns for each character of the value, and for its end, the offset in the source
 */
export function scalarOffsets(value: string, source: string): Uint32Array {
	const offsets = new Uint32Array(value.length + 1);
	const double = source.startsWith('"');
	const single = source.startsWith("'");
	let at = double || single ? 1 : contentStart(source);
	for (let index = 0; index < value.length; ) {
		const step = double && source[at] === '\\' ? escapeAt(source, at) : undefined;
		if (step?.folds) {
			at += step.length;
			continue;
		}
		if (step) {
			for (let unit = 0; unit < step.units && index < value.length; unit += 1)
				offsets[index++] = at;
			at += step.length;
			continue;
		}
		if (single && source.startsWith("''", at)) {
			offsets[index++] = at;
			at += 2;
			continue;
		}
		const wanted = value[index] as string;
		if (source[at] === wanted && wanted !== '\n') {
			offsets[index++] = at;
			at += 1;
		} else if (isSpace(wanted)) {
			// A line end in the value stands for one or more line ends and the indentation after them.
			const end = spaceEnd(source, at);
			let run = index;
			while (run < value.length && isSpace(value[run] as string)) run += 1;
			while (index < run) offsets[index++] = Math.min(at, source.length);
			at = Math.max(end, at);
		} else if (at < source.length) {
			at += 1;
		} else {
			offsets[index++] = source.length;
		}
	}
	offsets[value.length] = Math.min(at, source.length);
	return offsets;
}

function isSpace(character: string): boolean {
	return character === ' ' || character === '\n' || character === '\t';
}

function spaceEnd(source: string, from: number): number {
	let at = from;
	while (at < source.length && isSpace(source[at] as string)) at += 1;
	return at;
}

/** The text of a block scalar begins on the line after its `>` or `|`. */
function contentStart(source: string): number {
	if (!/^[>|]/.test(source)) return 0;
	const lineEnd = source.indexOf('\n');
	return lineEnd === -1 ? source.length : spaceEnd(source, lineEnd);
}

const HEX_LENGTH: Partial<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** What an escape of a double-quoted scalar takes in the source and gives in the value (in UTF-16 units). */
function escapeAt(source: string, at: number): { length: number; units: number; folds?: true } {
	const letter = source[at + 1] ?? '';
	if (letter === '\n') return { length: spaceEnd(source, at + 1) - at, units: 0, folds: true };
	const hex = HEX_LENGTH[letter];
	if (hex === undefined) return { length: 2, units: 1 };
	const code = Number.parseInt(source.slice(at + 2, at + 2 + hex), 16);
	return { length: 2 + hex, units: code > 0xffff ? 2 : 1 };
}
