import { sizeProblem } from '../../data-reader/file-problems.ts';
import { decodeData, MOST_BYTES, TOO_LARGE } from '../../data-reader/text/decode-data.ts';
import { chartInFile, type KeptChart } from './chart-file.ts';

/** What a file holds: data, a chart that was kept, or nothing that can be used. */
export type OpenedFile =
	| { text: string; note?: string }
	| { chart: KeptChart }
	| { problem: string };

const UNREADABLE =
	'The file could not be read: it may have been moved, or be kept online only. Open it in its own program, then copy the cells and paste them.';

/** Reads a file where it is. The code for workbooks is loaded only for a workbook. */
export async function openFile(file: File): Promise<OpenedFile> {
	if (file.size > MOST_BYTES) return { problem: TOO_LARGE };
	const content = await file.arrayBuffer().catch(() => undefined);
	if (!content) return { problem: UNREADABLE };
	const bytes = new Uint8Array(content);
	// Zipped files begin with these letters.
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWorkbook(bytes);
	const decoded = decodeData(bytes);
	const chart = 'text' in decoded ? chartInFile(decoded.text) : undefined;
	if (chart) return { chart };
	const problem = 'text' in decoded ? sizeProblem(decoded.text) : undefined;
	return problem === undefined ? decoded : { problem };
}

async function readWorkbook(bytes: Uint8Array): Promise<OpenedFile> {
	try {
		const { workbookText } = await import('./workbook/workbook.client.ts');
		return workbookText(bytes);
	} catch {
		return {
			problem:
				'Workbooks can’t be opened without a network the first time. Copy the cells and paste them.',
		};
	}
}
