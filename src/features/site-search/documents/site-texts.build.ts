import { getModel, getPageItems } from '../../../collections/model.ts';
import { plainText } from '../../../graph/plain-text.ts';
import { staticPages } from '../../../graph/static-pages.ts';
import { COLLECTIONS } from '../../../schema/collection-name.ts';
import { collectTexts } from './collect-texts.ts';

/** Every text of the site that a reader may search for: those of entries, and the titles of its own pages. */
export async function siteTexts(): Promise<string[]> {
	const model = await getModel();
	const items = (await Promise.all(COLLECTIONS.map((name) => getPageItems(name)))).flat();
	const texts = items.map((item) =>
		[plainText(item.body, model), ...collectTexts(item.data)].join('\n'),
	);
	return [...texts, ...staticPages().map(({ page }) => page.title)];
}
