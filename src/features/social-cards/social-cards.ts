import { keysOf } from '../../format/keys.ts';
import { servedPath } from '../../format/served-name.ts';
import { figuresAddress } from '../../graph/address.ts';
import { driverLenses, type Lens } from '../../graph/driver-graph.ts';
import { easyReadVersions } from '../../graph/easy-read.ts';
import { pathTitle } from '../../graph/guide-path.ts';
import { GUIDE_ROLES, roleAddress } from '../../graph/guide-roles.ts';
import { driversOfIdea } from '../../graph/ideas-by-driver.ts';
import { perModel } from '../../graph/inputs/per-model.ts';
import { type Item, isInCollection, itemTitle } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { describePageKind } from '../../graph/page-kind.ts';
import { staticPages } from '../../graph/static-pages.ts';
import { COLLECTIONS } from '../../schema/collection-name.ts';
import { LENSES } from '../../schema/vocabulary.ts';
import { figureSets } from '../figures/figure-sets.ts';

/** The text on the social card of a page. */
export interface SocialCard {
	/** The address of its page, from the site’s root. */
	page: string;
	kind?: string | undefined;
	title: string;
	lenses?: readonly Lens[];
}

/**
 * Returns the name of a card’s picture: the address of its page. The home page’s own name, `index`, is no other
 * page’s address.
 */
export function cardName({ page }: SocialCard): string {
	return servedPath(page.slice(1, -1)) || 'index';
}

/**
 * Returns the address of a card’s picture, from the site’s root. It cannot clash with a page, since ids have no dots.
 */
export function cardAddress(card: SocialCard): string {
	return `/social/${cardName(card)}.png`;
}

/** Returns the alternative text of the picture. */
export function cardInWords({ kind, title }: SocialCard): string {
	return kind === undefined ? title : `${kind}: ${title}`;
}

/**
 * Returns the cards by the addresses of their pages. Lists by a value, pages with a number, packs and the
 * copies of steps for a role have none: there are too many of them for what they say.
 */
export const socialCards = perModel(
	'social cards',
	(model: Model): ReadonlyMap<string, SocialCard> =>
		new Map(allCards(model).map((card) => [card.page, card])),
);

/** Returns the card of a page: its own, else that of the nearest page above it. */
export function buildSocialCard(page: string, model: Model): SocialCard {
	return (
		socialCards(model).get(page) ?? buildSocialCard(page.replace(/[^/]*\/?$/, '') || '/', model)
	);
}

function allCards(model: Model): SocialCard[] {
	return [
		{ page: '/', title: model.site.title ?? 'Home' },
		...staticPages().map(({ address, page }) => ({ page: address, ...page })),
		...GUIDE_ROLES.map((role) => ({
			page: roleAddress(role),
			kind: 'Guide',
			title: pathTitle({ role }),
		})),
		...figureSets(model).map(({ slug, title }) => ({
			page: figuresAddress(slug),
			kind: 'Evidence',
			title,
		})),
		...COLLECTIONS.flatMap((collection) => model.items(collection).map((item: Item) => item))
			.map((item) => ({
				page: model.address(item),
				kind: describePageKind(item),
				title: itemTitle(item),
				lenses: lensesOn(item, model),
			}))
			// Entries that are part of the home page, or share a page with others, have no cards.
			.filter(({ page }) => page !== '/' && !page.includes('#')),
		...easyReadVersions(model).map(({ item, address }) => ({
			page: address,
			kind: 'Easy Read',
			title: itemTitle(item),
		})),
	];
}

function lensesOn(item: Item, model: Model): Lens[] {
	if (isInCollection('drivers', item)) return driverLenses(item, model);
	if (!isInCollection('change-ideas', item)) return [];
	const drivers = driversOfIdea(item, model);
	const found = new Set(drivers.flatMap((driver) => driverLenses(driver, model)));
	return keysOf(LENSES).filter((lens) => found.has(lens));
}
