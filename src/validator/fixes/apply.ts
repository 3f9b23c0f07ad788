import type { Fix } from './fix.ts';

/**
 * The bytes of a file with fixes made; everything else stays as it was, byte for byte, line ends and byte
 * order mark included.
 *
 * @param fixes those of this file, in the order of the text and without overlaps
 * @returns `undefined` when the file no longer holds what the fixes were found in
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

/** Offsets of a text with `\n` at line ends and without a mark, in the same text as it was written. */
function rawOffsets(text: string): (offset: number) => number {
	const start = text.startsWith('\ufeff') ? 1 : 0;
	// Where each `\r` that is left out stood, in offsets of the text without them.
	const dropped: number[] = [];
	for (let at = text.indexOf('\r\n'); at !== -1; at = text.indexOf('\r\n', at + 1))
		dropped.push(at - start - dropped.length);
	return (offset) => {
		let low = 0;
		let high = dropped.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((dropped[middle] as number) < offset) low = middle + 1;
			else high = middle;
		}
		return offset + low + start;
	};
}
