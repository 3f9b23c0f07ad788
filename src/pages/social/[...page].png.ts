import type { APIRoute } from 'astro';
import { getModel } from '../../collections/model.ts';
import { type CardDrawing, cardDrawings } from '../../features/social-cards/card-drawing.ts';
import { drawAlone } from '../../features/social-cards/card-pictures.build.ts';
import { cardName } from '../../features/social-cards/social-cards.ts';
import { takePictures } from '../../features/social-cards/start-cards.build.ts';

interface Props {
	drawing: CardDrawing;
	draw: (drawing: CardDrawing) => Promise<Buffer>;
}

export async function getStaticPaths() {
	const drawings = cardDrawings(await getModel());
	// Astro asks every route for its paths before it writes the first page.
	const draw = import.meta.env.DEV ? drawAlone : takePictures(drawings).png;
	return drawings.map((drawing) => ({
		params: { page: cardName(drawing.card) },
		props: { drawing, draw } satisfies Props,
	}));
}

/** The picture that stands for a page where somebody shares its address. */
export const GET: APIRoute<Props> = async ({ props: { drawing, draw } }) =>
	new Response(new Uint8Array(await draw(drawing)), { headers: { 'content-type': 'image/png' } });
