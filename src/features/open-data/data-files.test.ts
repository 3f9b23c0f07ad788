import { expect, test } from 'vitest';
import { DATA_FILES, FEEDS, FILES_OF_THE_SITE } from './data-files.ts';
import { calendarResponse, csvResponse, jsonResponse, textResponse } from './response.ts';

test('each file of the open data has a title and an address of its own', () => {
	for (const list of [DATA_FILES, FEEDS]) {
		expect(new Set(list.map(({ address }) => address)).size).toBe(list.length);
		for (const { title, address } of list)
			expect([title, address]).toEqual([
				expect.stringMatching(/ as .*(?:CSV|RSS|calendar|workbook|package)/),
				expect.stringMatching(/^\/[a-z/-]+\.(?:csv|xlsx|json|xml|ics)$/),
			]);
	}
	expect(FEEDS.map(({ address, type }) => [address.split('.').at(-1), type])).toEqual([
		...Array.from({ length: 3 }, () => ['xml', 'application/rss+xml']),
		...Array.from({ length: 2 }, () => ['ics', 'text/calendar']),
	]);
});

test('content may link to every file of the open data, and to those for machines', () => {
	expect(FILES_OF_THE_SITE).toEqual(
		expect.arrayContaining([
			...DATA_FILES.map(({ address }) => address),
			...FEEDS.map(({ address }) => address),
			'/api/index.json',
			'/api/change-ideas.json',
			'/api/schema/change-ideas.json',
			'/robots.txt',
			'/sitemap-index.xml',
			'/llms.txt',
		]),
	);
	expect(new Set(FILES_OF_THE_SITE).size).toBe(FILES_OF_THE_SITE.length);
});

test.each([
	[jsonResponse({ a: '<b>' }), 'application/json'],
	[csvResponse('a'), 'text/csv; charset=utf-8'],
	[calendarResponse('a'), 'text/calendar; charset=utf-8'],
	[textResponse('a'), 'text/plain; charset=utf-8'],
])('a response %# says what it is: %s', async (response, type) => {
	expect(response.headers.get('Content-Type')).toBe(type);
	expect(await response.text()).not.toContain('<');
});
