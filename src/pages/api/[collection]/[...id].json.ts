import type { APIRoute } from 'astro';
import { ownDocument } from '../../../features/open-data/collection-document.ts';
import {
	getDocuments,
	getProvenance,
	schemaAddress,
} from '../../../features/open-data/documents.build.ts';
import type { EntryDocument } from '../../../features/open-data/entry-document.ts';
import { jsonResponse } from '../../../features/open-data/response.ts';
import { servedPath } from '../../../format/served-name.ts';
import { COLLECTIONS, type CollectionName } from '../../../schema/collection-name.ts';

export async function getStaticPaths() {
	const lists = await Promise.all(COLLECTIONS.map((collection) => getDocuments(collection)));
	return lists.flat().map(({ item, document }) => ({
		params: { collection: item.collection, id: servedPath(item.id) },
		props: { document },
	}));
}

interface Props {
	document: EntryDocument;
}

export const GET: APIRoute<Props> = async ({ params, props }) =>
	jsonResponse(
		ownDocument(props.document, {
			provenance: await getProvenance(),
			schema: schemaAddress(params.collection as CollectionName),
		}),
	);
