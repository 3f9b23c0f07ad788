import type { APIRoute } from 'astro';
import {
	AUTHOR_PICTURES,
	type AuthorPictureName,
	readAuthorPicture,
} from '../../features/author-guide/author-pictures.build.ts';
import { keysOf } from '../../format/keys.ts';

export function getStaticPaths() {
	return keysOf(AUTHOR_PICTURES).map((name) => ({ params: { picture: name }, props: { name } }));
}

/** A picture of the editor or of an import. */
export const GET: APIRoute<{ name: AuthorPictureName }> = ({ props: { name } }) =>
	new Response(readAuthorPicture(name), { headers: { 'content-type': 'image/webp' } });
