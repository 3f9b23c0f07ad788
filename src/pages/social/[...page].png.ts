import type { APIRoute } from 'astro';
import { getModel } from '../../collections/model.ts';
import { drawPictures } from '../../features/social-cards/card-pictures.build.ts';
import { type CardDrawing, drawCard } from '../../features/social-cards/draw-card.build.ts';
import { cardName, socialCards } from '../../features/social-cards/social-cards.ts';

interface Props {
	drawing: CardDrawing;
	draw: (drawing: CardDrawing) => Promise<Buffer>;
}

export async function getStaticPaths() {
	const model = await getModel();
	const { title = '', tagline = '' } = model.site;
	const drawings = [...socialCards(model).values()].map((card) => ({
		card,
		below: card.page === '/' ? tagline : title,
	}));
	// Astro asks every route for its paths before it writes the first page.
	const draw = import.meta.env.DEV ? drawCard : drawPictures(drawings).png;
	return drawings.map((drawing) => ({
		params: { page: cardName(drawing.card) },
		props: { drawing, draw } satisfies Props,
	}));
}

/** The picture that stands for a page where somebody shares its address. */
export const GET: APIRoute<Props> = async ({ props: { drawing, draw } }) =>
	new Response(new Uint8Array(await draw(drawing)), { headers: { 'content-type': 'image/png' } });
