import type { APIRoute } from 'astro';
import { getModel } from '../collections/model.ts';
import { DATA_FILES } from '../features/open-data/data-files.ts';
import { absolute, getPageAddress } from '../features/open-data/documents.build.ts';
import { llmsDocument } from '../features/open-data/llms.ts';
import { textResponse } from '../features/open-data/response.ts';
import { itemTitle } from '../graph/item.ts';
import { KINDS } from '../kinds/index.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';

export const GET: APIRoute = async () => {
	const model = await getModel();
	const page = await getPageAddress();
	const sections = outline().map(({ collection, title }) => ({
		title,
		links: model.items(collection).map((item) => ({
			title: itemTitle(item),
			url: page(item),
			summary: item.data.summary,
		})),
	}));
	const data = [
		{ title: 'Everything as JSON', url: absolute('/api/index.json') },
		...DATA_FILES.map(({ title, address }) => ({ title, url: absolute(address) })),
	];
	return textResponse(
		llmsDocument({
			title: model.site.title ?? '',
			summary: model.site.tagline ?? '',
			sections: [...sections, { title: 'Open data', links: data }],
		}),
	);
};

/** The collections whose pages are worth reading one by one, in order. */
function outline(): { collection: CollectionName; title: string }[] {
	return COLLECTIONS.flatMap((collection) => {
		const part = KINDS[collection].outline;
		return part ? { collection, ...part } : [];
	}).sort((a, b) => a.place - b.place);
}
