import type { APIRoute } from 'astro';
import { absolute, getPageAddress } from '../collections/documents.ts';
import { getModel } from '../collections/model.ts';
import { llmsDocument } from '../feeds/llms.ts';
import { textResponse } from '../feeds/response.ts';
import { titleOf } from '../graph/item.ts';
import { DATA_FILES } from '../model/data-files.ts';
import type { CollectionName } from '../schema/collection-name.ts';

/** Collections whose pages are worth reading one by one. */
const SECTIONS: readonly { collection: CollectionName; title: string }[] = [
	{ collection: 'programmes', title: 'Programmes' },
	{ collection: 'change-ideas', title: 'Change ideas' },
	{ collection: 'drivers', title: 'Drivers of change' },
	{ collection: 'sites', title: 'Sites' },
	{ collection: 'guides', title: 'Guides' },
	{ collection: 'pages', title: 'Background' },
];

export const GET: APIRoute = async () => {
	const model = await getModel();
	const page = await getPageAddress();
	const sections = SECTIONS.map(({ collection, title }) => ({
		title,
		links: model.items(collection).map((item) => ({
			title: titleOf(item),
			url: page(item),
			summary: (item.data as { summary?: string }).summary,
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
