import type { APIRoute, GetStaticPaths } from 'astro';
import { getModel } from '../../../collections/model.ts';
import { documentSchema } from '../../../features/open-data/document-schema.ts';
import { absolute } from '../../../features/open-data/documents.build.ts';
import { jsonResponse } from '../../../features/open-data/response.ts';
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
