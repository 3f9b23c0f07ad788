import type { APIRoute } from 'astro';
import { getModel, getPageItems } from '../../collections/model.ts';
import { jsonResponse } from '../../features/open-data/response.ts';
import { siteWordsDocument } from '../../features/site-search/site-words.ts';
import { textsIn } from '../../features/site-search/texts-in.ts';
import { ownPages } from '../../graph/own-pages.ts';
import { plainText } from '../../graph/plain-text.ts';
import { COLLECTIONS } from '../../schema/collection-name.ts';

export const GET: APIRoute = async () => {
	const model = await getModel();
	const items = (await Promise.all(COLLECTIONS.map((name) => getPageItems(name)))).flat();
	const texts = items.map((item) =>
		[plainText(item.body, model), ...textsIn(item.data)].join('\n'),
	);
	const titles = ownPages().map(({ page }) => page.title);
	return jsonResponse(siteWordsDocument([...texts, ...titles]));
};
