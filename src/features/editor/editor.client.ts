import type { EntryAnswer, SiteAnswer } from '../../editing/saving/messages.ts';
import type { Backend } from './backend.client.ts';
import { entryView, type View } from './entry-view.client.ts';
import { collectionView, siteView } from './lists-view.client.ts';
import { make, makeButton } from './make.client.ts';

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

/** Starts the editor: a list of collections, a list of entries, a form. The address says which. */
export function startEditor(backend: Backend): void {
	const root = document.querySelector<HTMLElement>('#editor');
	let view: View | undefined;
	let shownHash = location.hash;
	/** Answers may come late: only that of the latest place is shown. */
	let turn = 0;

	const show = async () => {
		turn += 1;
		const own = turn;
		const isLate = () => own !== turn;
		shownHash = location.hash;
		view = undefined;
		root?.removeAttribute(SHOWN);
		root?.replaceChildren(make('p', { role: 'status' }, 'Opening …'));
		try {
			const site = await backend.site();
			if (isLate()) return;
			const place = placeIn(location.hash);
			const collection = site.collections.find(({ name }) => name === place.collection);
			if (!collection) draw(siteView(site), site);
			else if (place.id === undefined) draw(collectionView(collection, site), site, place);
			else {
				const entry = await backend.entry(collection.name, place.id);
				if (isLate()) return;
				view = entryView(collection, entry, site, backend, (saved) => {
					if (!isLate()) goTo(saved);
				});
				draw(view.element, site, place);
			}
		} catch (error) {
			if (isLate()) return;
			const why = error instanceof Error ? error.message : String(error);
			root?.replaceChildren(
				make(
					'main',
					{},
					make('p', { class: 'error', role: 'alert' }, why),
					makeButton('Try again', () => void show(), 'main'),
				),
			);
		}
	};

	const goTo = ({ collection, id }: EntryAnswer) => {
		view = undefined;
		const hash = `#/${collection}/${id}`;
		if (location.hash === hash) void show();
		else location.hash = hash;
	};

	const draw = (element: HTMLElement, { title, base, collections }: SiteAnswer, place?: Place) => {
		const plural = collections.find(({ name }) => name === place?.collection)?.plural;
		const { signOut } = backend;
		root?.replaceChildren(
			make(
				'nav',
				{ 'aria-label': 'Editor' },
				make('a', { href: '#/' }, 'Editor'),
				plural === undefined ? undefined : make('a', { href: `#/${place?.collection}` }, plural),
				make('a', { href: base, target: '_blank' }, 'The site'),
				signOut && makeButton('Sign out', signOut, 'small'),
			),
			make('main', { 'aria-label': 'Editor' }, element),
		);
		root?.setAttribute(SHOWN, shownHash);
		document.title = `${root?.querySelector('h1')?.textContent ?? 'Editor'} – ${title}`;
	};

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
}
