import type { APIRoute } from 'astro';
import sharp from 'sharp';
import icon from '../../../public/favicon.svg?raw';
import { ICON_SIZES } from '../../layouts/icons.ts';

/** The units of the drawing, and the dots an inch at which one of them is one pixel. */
const DRAWN = 32;
const DENSITY = 72;

export function getStaticPaths() {
	return ICON_SIZES.map((size) => ({ params: { size: String(size) } }));
}

export const GET: APIRoute = async ({ params }) => {
	const size = Number(params.size);
	const picture = await sharp(Buffer.from(icon), { density: (DENSITY * size) / DRAWN })
		.resize(size, size)
		.png({ palette: true })
		.toBuffer();
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
