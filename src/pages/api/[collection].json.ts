import type { APIRoute, GetStaticPaths } from 'astro';
import { collectionDocument } from '../../features/open-data/collection-document.ts';
import {
	getDocuments,
	getProvenance,
	schemaAddress,
} from '../../features/open-data/documents.build.ts';
import { jsonResponse } from '../../features/open-data/response.ts';
import { COLLECTIONS, type CollectionName } from '../../schema/collection-name.ts';

export const getStaticPaths = (() =>
	COLLECTIONS.map((collection) => ({ params: { collection } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const collection = params.collection as CollectionName;
	const documents = await getDocuments(collection);
	return jsonResponse(
		collectionDocument(
			collection,
			documents.map(({ document }) => document),
			{ provenance: getProvenance(), schema: schemaAddress(collection) },
		),
	);
};
