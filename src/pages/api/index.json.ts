import type { APIRoute } from 'astro';
import { absolute, getProvenance, schemaAddress } from '../../collections/documents.ts';
import { getModel } from '../../collections/model.ts';
import { indexDocument } from '../../feeds/collection-document.ts';
import { jsonResponse } from '../../feeds/response.ts';
import { DATA_FILES } from '../../model/data-files.ts';
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
