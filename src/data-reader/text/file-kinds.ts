/** Files other than tables of text, recognised by their first bytes. */

const WORKBOOK =
	'This is a workbook or another zipped file, not text. Open it as a workbook in the chart tool, save it as CSV, or copy the cells and paste them.';
const OLD_WORKBOOK =
	'This is a file of an old Office program. Open it there, then save it as CSV or copy the cells and paste them.';
const PICTURE =
	'This is a picture: a chart needs the numbers themselves. Copy the table that the picture was made from.';

const SIGNATURES: readonly [first: string, problem: string][] = [
	['PK\x03\x04', WORKBOOK],
	['\xD0\xCF\x11\xE0', OLD_WORKBOOK],
	['\x89PNG', PICTURE],
	['\xFF\xD8\xFF', PICTURE],
	['GIF8', PICTURE],
	['BM', PICTURE],
	['II*\0', PICTURE],
	['MM\0*', PICTURE],
	['%PDF', 'This is a PDF. Copy the table in it and paste that, or ask for the spreadsheet.'],
	['{\\rtf', 'This is a document. Copy the table in it and paste that.'],
];

/** What is wrong with a file of another kind; `undefined` for what may be text. */
export function fileKindProblem(bytes: Uint8Array): string | undefined {
	const head = String.fromCharCode(...bytes.subarray(0, 16));
	if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return PICTURE;
	const found = SIGNATURES.find(([first]) => head.startsWith(first));
	// Text may begin with the two letters of a bitmap, but holds no zero bytes.
	if (found?.[0] === 'BM' && !bytes.subarray(0, 64).includes(0)) return undefined;
	return found?.[1];
}

/** Returns what is wrong with text that is not a table; `undefined` if it may be one. */
export function textKindProblem(text: string): string | undefined {
	const head = text.trimStart().slice(0, 500);
	if (/^<(!doctype|html|head|body|table|div|\?xml|svg|meta|style)\b/i.test(head)) {
		return 'This is the source of a web page. Open the page in a browser, copy the table there and paste it.';
	}
	if (/^%PDF-/.test(head)) return SIGNATURES.find(([first]) => first === '%PDF')?.[1];
	if (/^\{\\rtf/.test(head)) return SIGNATURES.find(([first]) => first === '{\\rtf')?.[1];
	if (/^[[{]\s*["{[]/.test(head)) {
		return 'This is JSON, not a table. Save the data as CSV, or copy the table and paste it.';
	}
	return undefined;
}
