import type { APIRoute } from 'astro';
import type { PageItem } from '../../collections/items.ts';
import { getPageItems } from '../../collections/model.ts';
import { getWordFile } from '../../kinds/sheets/word/sheet-file.build.ts';

export async function getStaticPaths() {
	return (await getPageItems('sheets')).map((sheet) => ({
		params: { id: sheet.id },
		props: { sheet },
	}));
}

export const GET: APIRoute<{ sheet: PageItem<'sheets'> }> = async ({ props }) =>
	new Response(await getWordFile(props.sheet), {
		headers: {
			'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		},
	});
