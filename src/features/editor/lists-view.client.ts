import type { CollectionInSite, SiteAnswer } from '../../editing/saving/messages.ts';
import { make, newId } from './make.client.ts';

/** The collections, in the places of the site’s menu. */
export function siteView({ title, collections }: SiteAnswer): HTMLElement {
	const places = [...new Set(collections.map(({ place }) => place))];
	return make(
		'div',
		{},
		make('h1', {}, title),
		make('p', {}, 'Choose what you want to write or change.'),
		...places.map((place) =>
			make(
				'section',
				{},
				make('h2', {}, place),
				make(
					'ul',
					{ class: 'cards' },
					...collections
						.filter((each) => each.place === place)
						.map(({ name, plural, about, entries }) =>
							make(
								'li',
								{},
								make('a', { href: `#/${name}` }, plural),
								` ${entries.length}`,
								make('p', { class: 'hint' }, about),
							),
						),
				),
			),
		),
	);
}

/** The entries of a collection, with a search of their titles. */
export function collectionView(
	{ name, noun, plural, about, entries }: CollectionInSite,
	{ review }: SiteAnswer,
): HTMLElement {
	const list = make('ul', { class: 'entries' });
	const searchId = newId();
	const search = make('input', { type: 'search', id: searchId });
	const draw = () => {
		const words = search.value.trim().toLowerCase();
		list.replaceChildren(
			...entries
				.filter(({ title, id }) => `${title} ${id}`.toLowerCase().includes(words))
				.map(({ id, title, isDraft, errors, warnings }) =>
					make(
						'li',
						{},
						make('a', { href: `#/${name}/${id}` }, title),
						isDraft
							? make('span', { class: 'tag' }, review ? 'Not published yet' : 'Draft')
							: undefined,
						errors > 0 ? make('span', { class: 'tag error' }, counted(errors, 'error')) : undefined,
						warnings > 0 ? make('span', { class: 'tag' }, counted(warnings, 'warning')) : undefined,
					),
				),
		);
	};
	search.addEventListener('input', draw);
	draw();
	return make(
		'div',
		{},
		make('h1', {}, plural),
		make('p', {}, about),
		make('p', {}, make('a', { href: `#/${name}/`, class: 'main' }, `New ${noun}`)),
		make('label', { class: 'label', for: searchId }, `Search ${plural.toLowerCase()}`),
		search,
		list,
	);
}

function counted(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? '' : 's'}`;
}
