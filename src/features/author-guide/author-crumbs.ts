import type { Model } from '../../graph/model.ts';

/** The page for authors, by its id: a site may have it or not. */
const FOR_AUTHORS = 'for-authors';

/** The way to the guides that the site makes for authors. */
export function authorCrumbs(model: Model): { label: string; address: string }[] {
	const page = model.item('pages', FOR_AUTHORS);
	return page ? [{ label: page.data.title ?? 'For authors', address: model.address(page) }] : [];
}
