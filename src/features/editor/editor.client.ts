import type { EntryAnswer, SiteAnswer } from '../../editing/saving/messages.ts';
import { entryView, type View } from './entry-view.client.ts';
import { collectionView, siteView } from './lists-view.client.ts';
import { make } from './make.client.ts';
import { service } from './service.client.ts';

/** The editor: a list of collections, a list of entries, a form. The address says which. */

const root = document.querySelector<HTMLElement>('#editor');
let view: View | undefined;
let shownHash = location.hash;

/** Says which place is shown, once it is. */
const SHOWN = 'data-shown';

interface Place {
	collection: string;
	/** Empty for a new entry; `undefined` for the list. */
	id: string | undefined;
}

function placeIn(hash: string): Place {
	const [, collection = '', slash, id = ''] = /^#\/([^/]*)(\/?)(.*)$/.exec(hash) ?? [];
	return { collection, id: slash ? decodeURIComponent(id) : undefined };
}

async function show(): Promise<void> {
	shownHash = location.hash;
	view = undefined;
	root?.removeAttribute(SHOWN);
	root?.replaceChildren(make('p', { role: 'status' }, 'Opening …'));
	try {
		const site = await service.site();
		const place = placeIn(location.hash);
		const collection = site.collections.find(({ name }) => name === place.collection);
		if (!collection) draw(siteView(site), site);
		else if (place.id === undefined) draw(collectionView(collection), site, place);
		else {
			const entry = await service.entry(collection.name, place.id);
			view = entryView(collection, entry, site, goTo);
			draw(view.element, site, place);
		}
	} catch (error) {
		root?.replaceChildren(
			make(
				'p',
				{ class: 'error', role: 'alert' },
				error instanceof Error ? error.message : String(error),
			),
		);
	}
}

function goTo({ collection, id }: EntryAnswer): void {
	view = undefined;
	const hash = `#/${collection}/${id}`;
	if (location.hash === hash) void show();
	else location.hash = hash;
}

function draw(element: HTMLElement, { title, base, collections }: SiteAnswer, place?: Place): void {
	const plural = collections.find(({ name }) => name === place?.collection)?.plural;
	root?.replaceChildren(
		make(
			'nav',
			{ 'aria-label': 'Editor' },
			make('a', { href: '#/' }, 'Editor'),
			plural === undefined ? undefined : make('a', { href: `#/${place?.collection}` }, plural),
			make('a', { href: base, target: '_blank' }, 'The site'),
		),
		make('main', { 'aria-label': 'Editor' }, element),
	);
	root?.setAttribute(SHOWN, shownHash);
	document.title = `${root?.querySelector('h1')?.textContent ?? 'Editor'} – ${title}`;
}

addEventListener('hashchange', () => {
	if (location.hash === shownHash) return;
	if (view?.isChanged() && !confirm('Leave without saving?')) {
		history.replaceState(null, '', shownHash);
		return;
	}
	void show();
});
addEventListener('beforeunload', (event) => {
	if (view?.isChanged()) event.preventDefault();
});
void show();
