import { describe, expect, test } from 'vitest';
import { sampleModel } from './sample.ts';
import { buildMenu, currentLink, voicePlaces } from './sidebar.ts';

const many = (count: number, title: string) =>
	Object.fromEntries(
		Array.from({ length: count }, (_, n) => [`entry-${n}`, { title: `${title} ${n}` }]),
	);

describe('the menu', () => {
	test('of an empty site is empty', () => {
		expect(buildMenu(sampleModel({}))).toEqual([]);
	});

	test('has a link for each list with entries, and none for others', () => {
		const menu = buildMenu(sampleModel({ tools: { a: {} }, glossary: { b: {} } }));
		expect(menu.map(({ links }) => links.map(({ address }) => address))).toEqual([
			['/tools/'],
			['/glossary/'],
		]);
	});

	test('has only places with an entry, and the lists of each in the order of the menu', () => {
		expect(voicePlaces(sampleModel({}))).toEqual([]);
		const entry = { a: { title: 'A' } };
		const all = voicePlaces(
			sampleModel({
				sources: entry,
				facts: entry,
				glossary: entry,
				elsewhere: entry,
				drivers: entry,
			}),
		);
		expect(all.map(({ links }) => links.map(({ address }) => address))).toEqual([
			['/facts/', '/elsewhere/', '/sources/', '/glossary/'],
			['/drivers/'],
		]);
	});

	test('lists programmes by their short titles, starting with the leading one', () => {
		const menu = buildMenu(
			sampleModel(
				{ programmes: { a: { title: 'A' }, b: { title: 'Programme B', shortTitle: 'B' } } },
				{ programme: 'b' },
			),
		);
		expect(menu[0]?.links).toEqual([
			{ label: 'B', address: '/programme/' },
			{ label: 'A', address: '/programmes/a/' },
		]);
	});

	test('separates pages in folders from those about the site, and leaves the home page out', () => {
		const menu = buildMenu(
			sampleModel({
				pages: { index: { title: 'Home' }, about: { title: 'About' }, 'law/act': { title: 'Act' } },
			}),
		);
		expect(menu).toEqual([
			{ label: 'Evidence', links: [{ label: 'Act', address: '/law/act/' }] },
			{ label: 'About this site', links: [{ label: 'About', address: '/about/' }] },
		]);
	});

	test('does not grow with the content', () => {
		const linksOf = (count: number) =>
			buildMenu(
				sampleModel({
					'change-ideas': many(count, 'Idea'),
					programmes: many(count, 'Programme'),
					pages: many(count, 'Page'),
				}),
			).flatMap(({ links }) => links).length;
		expect(linksOf(300)).toBe(linksOf(30));
	});
});

describe('the current link', () => {
	const groups = buildMenu(
		sampleModel({ 'change-ideas': { a: {} }, programmes: { p: {} } }, { programme: 'p' }),
	);

	test('is that of the page itself', () => {
		expect(currentLink(groups, '/change-ideas/', [])).toEqual({
			address: '/change-ideas/',
			isPage: true,
		});
	});

	test('is the list above a page', () => {
		expect(currentLink(groups, '/change-ideas/by/driver/x/', ['/'])).toEqual({
			address: '/change-ideas/',
			isPage: false,
		});
	});

	test('is the nearest of several lists above a page', () => {
		const links = ['/a/', '/a/b/c/', '/a/b/', '/x/'].map((address) => ({
			label: address,
			address,
		}));
		expect(currentLink([{ label: 'A', links }], '/a/b/d/', [])?.address).toBe('/a/b/');
		expect(currentLink([{ label: 'A', links }], '/a/b/c/d/', [])?.address).toBe('/a/b/c/');
	});

	test('is the last breadcrumb in the menu, if the address is not below a list', () => {
		expect(currentLink(groups, '/phases/pilot/', ['/change-ideas/', '/programme/'])).toEqual({
			address: '/programme/',
			isPage: false,
		});
	});

	test('is missing on a page that is not below any link', () => {
		expect(currentLink(groups, '/search/', [])).toBeUndefined();
	});
});
