import type { Model } from '../../graph/model.ts';
import { pageMark } from '../../graph/page-mark.ts';
import { type SocialCard, socialCards } from './social-cards.ts';

/** Everything that a picture of a card says and shows, for threads that know nothing of the content. */
export interface CardDrawing {
	card: SocialCard;
	/** The mark of its page, as the `d` of a path in a square of 24. */
	mark: string;
	/** The text at its bottom: the name of the site, or its description on the home page’s card. */
	below: string;
}

/** Returns what is drawn for the cards of a site. */
export function cardDrawings(model: Model): CardDrawing[] {
	const { title = '', tagline = '' } = model.site;
	return [...socialCards(model).values()].map((card) => ({
		card,
		mark: pageMark(card.page).path,
		below: card.page === '/' ? tagline : title,
	}));
}
