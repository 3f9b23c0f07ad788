import { type Item, itemTitle } from '../../../graph/item.ts';
import type { Model } from '../../../graph/model.ts';
import { staticPages } from '../../../graph/static-pages.ts';
import {
	type LexiconDocument,
	type LexiconTerm,
	nameWords,
	type TiedPage,
} from '../query/lexicon.ts';
import { startsWithHeads } from '../search-stages.ts';
import { titleGroups } from './title-groups.ts';

/** So many pages are tied to a term. */
const MOST_PAGES = 2;

/** What readers do something with, and how many of it may use a term. */
const PRACTICE = ['change-ideas', 'guides', 'sheets', 'tools'] as const;
const FEW_USERS = 2;

/** Pages that name a term by the way: of one day, one person or one place. */
const PASSING = /^\/(?:events|voices|sites|organisations|sources|elsewhere)\//;

/** The terms of the glossary as the search reads them. A short form in brackets after a term is a name of its own. */
export function lexiconDocument(model: Model): LexiconDocument {
	const pages = titleGroups(model).flatMap(({ links }) => links);
	const lists = staticPages().map(({ address, page }) => ({ title: page.title, address }));
	const titles = [...pages, ...lists]
		.filter(({ address }) => !PASSING.test(address))
		.map((link) => ({ ...link, words: spaced(link.title) }));
	return {
		...(startsWithHeads(pages.length) ? { startsWithHeads: true } : {}),
		terms: model.items('glossary').map((item): LexiconTerm => {
			const title = itemTitle(item);
			const [, long, short] = /^(.+?)\s*\(([^)]+)\)$/.exec(title) ?? [];
			const { synonyms = [], searchWords = [] } = item.data;
			const names = [...new Set([long, short, ...synonyms].filter((name) => name !== undefined))];
			const named = tiedPages([long ?? title, short], titles);
			const pages = [...named, ...userPages(item, model, named)].slice(0, MOST_PAGES);
			return {
				id: item.id,
				term: title,
				names,
				...(searchWords.length > 0 ? { searchWords } : {}),
				...(pages.length > 0 ? { pages } : {}),
			};
		}),
	};
}

/** Pages whose titles have the name in full. A single word in small letters is in too many titles to mean the term. */
function tiedPages(
	names: readonly (string | undefined)[],
	titles: readonly (TiedPage & { words: string })[],
): TiedPage[] {
	const rows = names.flatMap((name) =>
		name && (nameWords(name).length > 1 || /^[A-Z]{3,}$/.test(name)) ? [spaced(name)] : [],
	);
	return titles
		.filter(({ words }) => rows.some((row) => words.includes(row)))
		.slice(0, MOST_PAGES)
		.map(({ title, address }) => ({ title, address }));
}

/** Pages for practice that use a term, if it is in so few that it says what they are about. */
function userPages(term: Item, model: Model, named: readonly TiedPage[]): TiedPage[] {
	const users = PRACTICE.flatMap((collection) => model.linking(collection, term));
	if (users.length > FEW_USERS) return [];
	return users
		.map((item) => ({ title: itemTitle(item), address: model.address(item) }))
		.filter(({ address }) => !named.some((page) => page.address === address));
}

/** The words between spaces, so that whole words are compared. */
function spaced(text: string): string {
	return ` ${nameWords(text).join(' ')} `;
}
