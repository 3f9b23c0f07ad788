import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { rssDocument } from './rss-document.build.ts';

const BUILT = new Date('2026-06-01T11:00:00Z');
const page = 'https://site.example/events/';

/** Reads our feed with a parser that others wrote. */
async function read(items: Parameters<typeof rssDocument>[0]['items']) {
	const xml = await rssDocument({
		title: 'Events: Rest & sleep',
		description: 'Events, the newest change first',
		address: 'https://site.example/events.xml',
		page,
		language: 'en-GB',
		built: BUILT,
		items,
	});
	return parseRssFeed(xml);
}

const event = {
	title: 'A < B & C',
	description: 'Use <tags> & more.',
	link: `${page}one/`,
	pubDate: new Date('2026-05-01T00:00:00Z'),
};

test('a feed names itself, its language and its day', async () => {
	expect(await read([])).toMatchObject({
		title: 'Events: Rest & sleep',
		link: page,
		language: 'en-GB',
		lastBuildDate: 'Mon, 01 Jun 2026 11:00:00 GMT',
		atom: { links: [{ href: 'https://site.example/events.xml', rel: 'self' }] },
	});
});

test('a description is HTML in which the signs of markup are text', async () => {
	const { items = [] } = await read([event]);
	expect(items[0]).toMatchObject({
		title: 'A < B & C',
		description: 'Use &lt;tags&gt; &amp; more.',
		link: `${page}one/`,
		pubDate: 'Fri, 01 May 2026 00:00:00 GMT',
	});
});

test('an event that is cancelled has a new name, so that readers see it again', async () => {
	const names = async (isCancelled: boolean) => {
		const { items = [] } = await read([{ ...event, isCancelled }]);
		return items[0]?.guid;
	};
	expect(await names(false)).toEqual({ value: `${page}one/`, isPermaLink: true });
	expect(await names(true)).toEqual({ value: `${page}one/#cancelled`, isPermaLink: false });
});
