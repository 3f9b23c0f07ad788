import type { Stretch } from '../documents/opening-tag.ts';

/**
 * Returns the place of the address in the source of a Markdown link or picture, `[words](address "title")`;
 * `undefined` if it is elsewhere, as in `[words][name]`, or is itself the text.
 *
 * @param start the offset of the link
 * @param end the offset after it
 * @param after an offset at or before the `]` that ends the words, if one is known
 */
export function addressInLink(
	source: string,
	start: number,
	end: number,
	after?: number,
): Stretch | undefined {
	const open = after ?? source.indexOf('[', start) + 1;
	if (!/^!?\[/.test(source.slice(start, start + 2))) return undefined;
	const close = wordsEnd(source, open, end);
	if (close === undefined || source[close + 1] !== '(') return undefined;
	let at = close + 2;
	while (at < end && /\s/.test(source.charAt(at))) at += 1;
	if (source[at] === '<') {
		const closing = source.indexOf('>', at);
		return closing === -1 || closing >= end ? undefined : [at + 1, closing];
	}
	return [at, addressEnd(source, at, end)];
}

/** An address ends at a space or at the `)` of the link; parentheses within it come in pairs. */
function addressEnd(source: string, from: number, end: number): number {
	let depth = 0;
	for (let at = from; at < end; at += 1) {
		const character = source.charAt(at);
		if (/\s/.test(character)) return at;
		if (character === '\\') at += 1;
		else if (character === '(') depth += 1;
		else if (character === ')') {
			if (depth === 0) return at;
			depth -= 1;
		}
	}
	return end;
}

/** Returns the offset of the `]` that ends the words; brackets within them come in pairs. */
function wordsEnd(source: string, from: number, end: number): number | undefined {
	let depth = 0;
	for (let at = from; at < end; at += 1) {
		if (source[at] === '\\') at += 1;
		else if (source[at] === '[') depth += 1;
		else if (source[at] === ']') {
			if (depth === 0) return at;
			depth -= 1;
		}
	}
	return undefined;
}
