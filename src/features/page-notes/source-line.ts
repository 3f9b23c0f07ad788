import { escapeAttribute, escapeMarkup } from '../../format/markup.ts';
import { dateInWords } from '../../format/words.ts';
import { perItem } from '../../graph/inputs/per-item.ts';
import { type Item, itemTitle } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';

/** Returns the HTML of one source in a line: title, publisher, dates. The notes of many pages have it. */
export const sourceLine = perItem('line', (source: Item<'sources'>, model: Model): string => {
	const { url, publisher, published, accessed } = source.data;
	const organisation = publisher === undefined ? undefined : model.item('organisations', publisher);
	const title = escapeMarkup(itemTitle(source));
	const details = [
		organisation ? itemTitle(organisation) : publisher,
		published && `published ${dateInWords(published)}`,
		accessed && `read ${dateInWords(accessed)}`,
	].filter(Boolean);
	const linked = url ? `<a href="${escapeAttribute(url)}">${title}</a>` : `<cite>${title}</cite>`;
	return details.length > 0 ? `${linked}. ${escapeMarkup(details.join(', '))}.` : linked;
});
