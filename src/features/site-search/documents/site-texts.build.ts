import type { PageModel } from '../../../collections/model.ts';
import { perModel } from '../../../graph/inputs/per-model.ts';
import { plainText } from '../../../graph/plain-text.ts';
import { staticPages } from '../../../graph/static-pages.ts';
import { COLLECTIONS } from '../../../schema/collection-name.ts';
import { siteWordsDocument, spellingsDocument } from '../site-words.ts';
import { collectTexts } from './collect-texts.ts';

/** The words of all texts of the site, and how they are written. The texts are put together once for both. */
export const siteWords = perModel('words of the site', (model: PageModel) => {
	const texts = siteTexts(model);
	return { words: siteWordsDocument(texts), spellings: spellingsDocument(texts) };
});

/** Every text of the site that a reader may search for: those of entries, and the titles of its own pages. */
function siteTexts(model: PageModel): string[] {
	const texts = COLLECTIONS.flatMap((name) =>
		model
			.items(name)
			.map((item) => [plainText(item.body, model), ...collectTexts(item.data)].join('\n')),
	);
	return [...texts, ...staticPages().map(({ page }) => page.title)];
}
