import type { APIRoute } from 'astro';
import type { PageItem } from '../../../collections/items.ts';
import { getPageItems } from '../../../collections/model.ts';
import { ownDocument } from '../../../features/open-data/collection-document.ts';
import {
	getDocument,
	getProvenance,
	schemaAddress,
} from '../../../features/open-data/documents.build.ts';
import { jsonResponse } from '../../../features/open-data/response.ts';
import { servedPath } from '../../../format/served-name.ts';
import { COLLECTIONS } from '../../../schema/collection-name.ts';

export async function getStaticPaths() {
	const lists = await Promise.all(
		COLLECTIONS.map(async (name): Promise<readonly PageItem[]> => getPageItems(name)),
	);
	return lists.flat().map((item) => ({
		params: { collection: item.collection, id: servedPath(item.id) },
		props: { item },
	}));
}

interface Props {
	item: PageItem;
}

export const GET: APIRoute<Props> = async ({ props: { item } }) =>
	jsonResponse(
		ownDocument(await getDocument(item), {
			provenance: getProvenance(),
			schema: schemaAddress(item.collection),
		}),
	);
