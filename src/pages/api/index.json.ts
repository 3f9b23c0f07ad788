import type { APIRoute } from 'astro';
import { getModel } from '../../collections/model.ts';
import { indexDocument } from '../../features/open-data/collection-document.ts';
import { DATA_FILES } from '../../features/open-data/data-files.ts';
import {
	absolute,
	getProvenance,
	schemaAddress,
} from '../../features/open-data/documents.build.ts';
import { jsonResponse } from '../../features/open-data/response.ts';
import { COLLECTIONS } from '../../schema/collection-name.ts';

export const GET: APIRoute = async () => {
	const [model, provenance] = await Promise.all([getModel(), getProvenance()]);
	const collections = COLLECTIONS.map((name) => ({
		name,
		count: model.items(name).length,
		url: absolute(`/api/${name}.json`),
		schema: schemaAddress(name),
	}));
	const files = DATA_FILES.map(({ title, address }) => ({ title, url: absolute(address) }));
	return jsonResponse(
		indexDocument(collections, { provenance, schema: schemaAddress('index'), files }),
	);
};
