import type { Root } from 'hast';
import type { Provenance } from '../../../features/open-data/collection-document.ts';
import { figureInWords } from '../../../graph/figure.ts';
import { type Item, itemTitle } from '../../../graph/item.ts';
import type { Model } from '../../../graph/model.ts';
import { SHEET_MAKERS } from '../../../schema/vocabulary.ts';
import type { WordSheet } from './word-file.build.ts';
import type { WordContext } from './word-words.build.ts';

interface Surroundings {
	/** The tree of the sheet’s body. */
	body: Root | undefined;
	provenance: Provenance;
	/** Returns an address of the site as one that works outside it. */
	absolute: (address: string) => string;
}

/** Returns the content of a sheet’s Word file, and what its tags and its links become there. */
export function sheetInWord(
	sheet: Item<'sheets'>,
	model: Model,
	{ body, provenance: { site, licence, built }, absolute }: Surroundings,
): [WordSheet, WordContext] {
	const { by, summary = '' } = sheet.data;
	const address = absolute(model.address(sheet));
	const content: WordSheet = {
		title: itemTitle(sheet),
		summary,
		by: by ? `${SHEET_MAKERS[by].label}. ${SHEET_MAKERS[by].description}` : '',
		body,
		footer: [site, licence, address].join('. '),
		language: model.site.locale ?? 'en-GB',
		site,
		day: built,
	};
	const context: WordContext = {
		fact: (id) => {
			const fact = model.item('facts', id);
			return fact ? figureInWords(fact.data) : '';
		},
		term: (id) => {
			const term = model.item('glossary', id);
			return term ? itemTitle(term) : id;
		},
		absolute: (link) => (link.startsWith('/') ? absolute(link) : new URL(link, address).href),
	};
	return [content, context];
}
