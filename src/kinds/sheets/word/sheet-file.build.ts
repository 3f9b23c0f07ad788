import type { PageItem } from '../../../collections/items.ts';
import { getModel } from '../../../collections/model.ts';
import { absolute, getProvenance } from '../../../features/open-data/documents.build.ts';
import { figureInWords } from '../../../graph/figure.ts';
import { itemTitle } from '../../../graph/item.ts';
import { openLibrary } from '../../../parse/open.ts';
import { SHEET_MAKERS } from '../../../schema/vocabulary.ts';
import { wordFile } from './word-file.build.ts';

/** Returns the Word file of a sheet, as bytes. */
export async function getWordFile(sheet: PageItem<'sheets'>): Promise<Uint8Array<ArrayBuffer>> {
	const [model, { site, licence, built }] = await Promise.all([getModel(), getProvenance()]);
	const { by, summary = '' } = sheet.data;
	const address = absolute(model.address(sheet));
	const bytes = await wordFile(
		{
			title: itemTitle(sheet),
			summary,
			by: by ? `${SHEET_MAKERS[by].label}. ${SHEET_MAKERS[by].description}` : '',
			body: openLibrary().entry('sheets', sheet.id)?.body?.tree,
			footer: [site, licence, address].join('. '),
			language: model.site.locale ?? 'en-GB',
			site,
			day: built,
		},
		{
			fact: (id) => {
				const fact = model.item('facts', id);
				return fact ? figureInWords(fact.data) : '';
			},
			term: (id) => {
				const term = model.item('glossary', id);
				return term ? itemTitle(term) : id;
			},
			absolute: (link) => (link.startsWith('/') ? absolute(link) : new URL(link, address).href),
		},
	);
	return new Uint8Array(bytes);
}
