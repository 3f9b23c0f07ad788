import type { APIRoute } from 'astro';
import { pictureSvg } from '../../features/easy-read/svg.build.ts';
import { PICTURES, type PictureName } from '../../schema/picture.ts';
import { vocabularyValues } from '../../schema/vocabulary.ts';

export function getStaticPaths() {
	return vocabularyValues(PICTURES).map((picture) => ({ params: { picture } }));
}

/** A picture of Easy Read pages. */
export const GET: APIRoute = ({ params }) =>
	new Response(pictureSvg(params.picture as PictureName), {
		headers: { 'content-type': 'image/svg+xml' },
	});
