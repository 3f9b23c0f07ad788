import { fileKindProblem } from './file-kinds.ts';

/** The text of a file, or why there is none. */
export type DecodedData =
	| { text: string /** What a reader should know of how it was read. */; note?: string }
	| { problem: string };

/** The largest file that is read: far more than a chart can show. */
export const MOST_BYTES = 10 * 1000 * 1000;

export const TOO_LARGE =
	'The file is larger than 10 MB, far more than one chart can show. Keep only the columns and rows that you want to draw.';

/**
 * Decodes what spreadsheets and other tools save as text: UTF-8 and UTF-16, with or without a byte order mark, and
 * Windows-1252, which is noted. A file of another kind (a picture, a PDF, a workbook) is named as what it is.
 */
export function decodeData(bytes: Uint8Array): DecodedData {
	if (bytes.length > MOST_BYTES) return { problem: TOO_LARGE };
	const problem = fileKindProblem(bytes);
	if (problem !== undefined) return { problem };
	const wide = wideEncoding(bytes);
	if (wide) return { text: new TextDecoder(wide).decode(bytes) };
	if (bytes.includes(0)) {
		return { problem: 'The file isn’t text. Save your table as CSV, or copy and paste it.' };
	}
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return {
			text: new TextDecoder('windows-1252').decode(bytes),
			note: 'The file isn’t in UTF-8 and was read as Windows-1252: check letters with accents and signs such as £.',
		};
	}
}

/** UTF-16 by its byte order mark; without one, by the zero bytes that every other byte of English text is. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const sample = bytes.subarray(0, 1000);
	if (sample.length < 4) return undefined;
	let [even, odd] = [0, 0];
	for (const [at, byte] of sample.entries()) {
		if (byte !== 0) continue;
		if (at % 2 === 0) even += 1;
		else odd += 1;
	}
	const most = sample.length * 0.4;
	if (odd > most && even === 0) return 'utf-16le';
	return even > most && odd === 0 ? 'utf-16be' : undefined;
}
