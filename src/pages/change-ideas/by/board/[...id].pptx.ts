import type { APIRoute } from 'astro';
import type { PageItem } from '../../../../collections/items.ts';
import { getIdeaPages } from '../../../../collections/model.ts';
import { getBoardSlides } from '../../../../features/board-summary/slides-file.build.ts';

export function getStaticPaths() {
	return getIdeaPages();
}

export const GET: APIRoute<{ idea: PageItem<'change-ideas'> }> = async ({ props }) =>
	new Response(await getBoardSlides(props.idea), {
		headers: {
			'Content-Type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
		},
	});
