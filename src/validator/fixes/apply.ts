import { itemAt } from '../../format/item-at.ts';
import type { Fix } from './fix.ts';

/**
 * Returns the bytes of a file with fixes applied; everything else is unchanged, including line ends and byte order
 * mark.
 *
 * @param fixes the fixes of this file, in text order and without overlaps
 * @returns `undefined` if the file has changed since the fixes were found
 */
export function applied(bytes: Uint8Array, fixes: readonly Fix[]): Uint8Array | undefined {
	const text = decoded(bytes);
	if (text === undefined) return undefined;
	const rawOffset = rawOffsets(text);
	let result = '';
	let at = 0;
	for (const { start, end, before, after } of fixes) {
		const from = rawOffset(start);
		const to = rawOffset(end);
		if (text.slice(from, to) !== before) return undefined;
		result += text.slice(at, from) + after;
		at = to;
	}
	return new TextEncoder().encode(result + text.slice(at));
}

function decoded(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/**
 * Returns a function that maps offsets of a normalised text, with `\n` at line ends and without a mark, to the
 * original.
 */
function rawOffsets(text: string): (offset: number) => number {
	const start = text.startsWith('\ufeff') ? 1 : 0;
	// The places of removed `\r`, as offsets of the text without them.
	const dropped: number[] = [];
	for (let at = text.indexOf('\r\n'); at !== -1; at = text.indexOf('\r\n', at + 1))
		dropped.push(at - start - dropped.length);
	return (offset) => {
		let low = 0;
		let high = dropped.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (itemAt(dropped, middle) < offset) low = middle + 1;
			else high = middle;
		}
		return offset + low + start;
	};
}
