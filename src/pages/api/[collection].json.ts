import type { APIRoute, GetStaticPaths } from 'astro';
import { getDocuments, getProvenance, schemaAddress } from '../../collections/documents.ts';
import { collectionDocument } from '../../feeds/collection-document.ts';
import { jsonResponse } from '../../feeds/response.ts';
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
			{ provenance: await getProvenance(), schema: schemaAddress(collection) },
		),
	);
};
