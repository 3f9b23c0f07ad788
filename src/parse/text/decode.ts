/** Bytes of a file as text, or why they are none. */
export type Decoded = { text: string } | { problem: string };

/** Larger than any entry that a person writes; the limit prevents a wrong file from blocking everything. */
export const MAX_BYTES = 1024 * 1024;

export const TOO_LARGE =
	'Unexpected file of more than 1 MB, expected one that a person can read: split it, or take out what was pasted by mistake';

/**
 * Reads UTF-8, with or without a byte order mark, with any line ends. Columns don’t count the mark, and lines end in
 * `\n` afterwards, so that places do not depend on the author’s editor.
 */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes.length > MAX_BYTES) return { problem: TOO_LARGE };
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
		return {
			problem: 'Unexpected file in UTF-16, expected UTF-8: save it again with the encoding UTF-8',
		};
	}
	if (bytes.includes(0)) return { problem: 'Unexpected binary file, expected text in UTF-8' };
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return { text: text.replace(/\r\n?/g, '\n') };
	} catch {
		return {
			problem: 'Unexpected bytes that are not UTF-8: save the file again with the encoding UTF-8',
		};
	}
}
