import type { SearchIndex } from '../site-search/search-index.ts';
import { textIndex } from '../site-search/text-index.ts';
import { type ColumnarIndex, fromColumns } from './columnar-index.ts';
import { createFacetFilter, type FacetFilter } from './facet-filter.ts';
import type { IdeaTexts } from './idea-texts.ts';

/** Fetches the library’s index and makes it ready to choose from. @throws when it can’t be loaded */
export async function openFacetFilter(address: string): Promise<FacetFilter> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
	const packed: ColumnarIndex = await response.json();
	return createFacetFilter(fromColumns(packed));
}

/** Fetches the texts of the ideas and makes them searchable: an idea’s key is its number in the index. */
export async function openIdeaTexts(address: string, { index }: FacetFilter): Promise<SearchIndex> {
	const answer = await fetch(address);
	const { texts }: IdeaTexts = answer.ok ? await answer.json() : { texts: [] };
	return textIndex(
		index.ideas.map(({ title }, number) => ({
			key: String(number),
			title,
			text: texts[number] ?? '',
			group: 'Change ideas',
		})),
	);
}
