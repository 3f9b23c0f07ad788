import { cacheDir } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import type { APIRoute } from 'astro';
import icon from '../../../public/favicon.svg?raw';
import { getModel } from '../../collections/model.ts';
import { cardPng } from '../../features/social-cards/card-png.build.ts';
import { cardStyle } from '../../features/social-cards/card-style.build.ts';
import { cardSvg } from '../../features/social-cards/card-svg.ts';
import {
	cardName,
	type SocialCard,
	socialCards,
} from '../../features/social-cards/social-cards.ts';
import tokens from '../../styles/tokens.css?raw';

export async function getStaticPaths() {
	const cards = socialCards(await getModel());
	return [...cards.values()].map((card) => ({ params: { page: cardName(card) }, props: { card } }));
}

interface Props {
	card: SocialCard;
}

const style = cardStyle(tokens, icon);

/** Where pictures of earlier builds are kept. */
const KEPT = fileURLToPath(new URL('social/', cacheDir));

/** The picture that stands for a page where somebody shares its address. */
export const GET: APIRoute<Props> = async ({ props: { card } }) => {
	const { site } = await getModel();
	const below = card.page === '/' ? site.tagline : site.title;
	const svg = cardSvg(card, below ?? '', await style);
	return new Response(new Uint8Array(await cardPng(svg, KEPT)), {
		headers: { 'content-type': 'image/png' },
	});
};
