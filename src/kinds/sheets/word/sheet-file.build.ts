import type { PageItem } from '../../../collections/items.ts';
import { getModel } from '../../../collections/model.ts';
import { absolute, getProvenance } from '../../../features/open-data/documents.build.ts';
import { openLibrary } from '../../../parse/open.ts';
import { sheetInWord } from './sheet-in-word.build.ts';
import { wordFile } from './word-file.build.ts';

/** Returns the Word file of a sheet, as bytes. */
export async function getWordFile(sheet: PageItem<'sheets'>): Promise<Uint8Array<ArrayBuffer>> {
	const [model, provenance] = await Promise.all([getModel(), getProvenance()]);
	const body = openLibrary().entry('sheets', sheet.id)?.body?.tree;
	return new Uint8Array(
		await wordFile(...sheetInWord(sheet, model, { body, provenance, absolute })),
	);
}
