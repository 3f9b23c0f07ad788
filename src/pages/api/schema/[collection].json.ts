import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../../collections/documents.ts';
import { getModel } from '../../../collections/model.ts';
import { documentSchema } from '../../../feeds/document-schema.ts';
import { jsonResponse } from '../../../feeds/response.ts';
import { ownVocabularies } from '../../../kinds/own-vocabularies.ts';
import { COLLECTIONS, type CollectionName } from '../../../schema/collection-name.ts';

export const getStaticPaths = (() =>
	COLLECTIONS.map((collection) => ({ params: { collection } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const { site } = await getModel();
	return jsonResponse(
		documentSchema(params.collection as CollectionName, ownVocabularies(site), absolute),
	);
};
