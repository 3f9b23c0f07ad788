import type { APIRoute } from 'astro';
import { getModel } from '../collections/model.ts';
import { DATA_FILES } from '../features/open-data/data-files.ts';
import { absolute, getPageAddress } from '../features/open-data/documents.build.ts';
import { llmsDocument } from '../features/open-data/llms.ts';
import { textResponse } from '../features/open-data/response.ts';
import { titleOf } from '../graph/item.ts';
import type { CollectionName } from '../schema/collection-name.ts';

/** Collections whose pages are worth reading one by one. */
const SECTIONS: readonly { collection: CollectionName; title: string }[] = [
	{ collection: 'programmes', title: 'Programmes' },
	{ collection: 'change-ideas', title: 'Change ideas' },
	{ collection: 'elsewhere', title: 'Tried elsewhere, outside the programmes' },
	{ collection: 'sheets', title: 'Sheets to start with' },
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
