import { expect, test } from 'vitest';
import type { PageItem } from './items.ts';
import { linkedFiles } from './linked-files.ts';

const item = (fields: Partial<PageItem>): PageItem =>
	({
		collection: 'tools',
		id: 'kit/clock',
		data: {},
		mentions: [],
		body: [],
		texts: {},
		headings: [],
		file: '',
		...fields,
	}) as PageItem;

test('files are named by fields, beside their entry', () => {
	const data = { downloads: ['./clock.pdf', './big%20clock.pdf', '/from-public.pdf'] };
	expect(linkedFiles(item({ data } as unknown as Partial<PageItem>), '/')).toEqual([
		'tools/kit/clock.pdf',
		'tools/kit/big clock.pdf',
	]);
});

test('files are named by texts, in markup and in components, below the base path', () => {
	const body: PageItem['body'] = [
		{
			html: '<p><img src="/base/files/tools/kit/a%20%26%20b%2C%20c.png" alt="A"> <a href="/base/tools/">Tools</a>',
			addresses: ['/base/files/tools/kit/a%20%26%20b%2C%20c.png', '/base/tools/'],
		},
		{
			component: 'Card',
			attributes: { title: 'More' },
			inline: false,
			children: [
				{
					component: 'Download',
					attributes: { file: '/base/files/tools/kit/c.pdf#page=2' },
					inline: false,
					children: [],
				},
			],
		},
	];
	expect(linkedFiles(item({ body }), '/base/')).toEqual([
		'tools/kit/a & b, c.png',
		'tools/kit/c.pdf',
	]);
});
