import { expect, test } from 'vitest';
import { pageMenu } from './page-menu.ts';

const PLACES = [
	{ label: 'Ideas', links: [{ label: 'All ideas', address: '/ideas/' }] },
	{
		label: 'Evidence',
		links: [
			{ label: 'Facts', address: '/facts/' },
			{ label: 'Sources', address: '/sources/' },
		],
	},
];

function menuAt(address: string, way: readonly string[] = [], hasOwnMenu = false) {
	const { places, local } = pageMenu(PLACES, { address, way, hasOwnMenu }, (to) => `/sub${to}`);
	return {
		places: places.map(({ href, current }) => `${href} ${current ?? 'elsewhere'}`),
		local: local?.links.map(({ href, current }) => `${href} ${current ?? 'elsewhere'}`),
	};
}

test('a place opens at its first list, and has a menu of its own when it has more than one', () => {
	expect(menuAt('/facts/')).toEqual({
		places: ['/sub/ideas/ elsewhere', '/sub/facts/ page'],
		local: ['/sub/facts/ page', '/sub/sources/ elsewhere'],
	});
	expect(menuAt('/ideas/').local).toBeUndefined();
});

test('a page with a menu of its own has no second one', () => {
	expect(menuAt('/facts/', [], true).local).toBeUndefined();
});

test('a page inside a place marks the place and the list that it belongs to', () => {
	expect(menuAt('/sources/one/')).toEqual({
		places: ['/sub/ideas/ elsewhere', '/sub/facts/ true'],
		local: ['/sub/facts/ elsewhere', '/sub/sources/ true'],
	});
});

test('a page belongs to the place of its breadcrumbs when its address names none', () => {
	expect(menuAt('/phases/one/', ['/ideas/']).places).toEqual([
		'/sub/ideas/ true',
		'/sub/facts/ elsewhere',
	]);
});

test('pages with a menu of their own but no place are left out of the header', () => {
	const further = [
		{
			label: 'For authors',
			links: [
				{ label: 'Start here', address: '/for-authors/' },
				{ label: 'Rules', address: '/for-authors/rules/' },
			],
		},
	];
	const page = { address: '/for-authors/rules/', way: ['/for-authors/'] };
	const { places, local } = pageMenu(PLACES, page, (to) => to, further);
	expect(places.map(({ href, current }) => [href, current])).toEqual([
		['/ideas/', undefined],
		['/facts/', undefined],
	]);
	expect(local).toEqual({
		label: 'For authors',
		links: [
			{ label: 'Start here', href: '/for-authors/', current: undefined },
			{ label: 'Rules', href: '/for-authors/rules/', current: 'page' },
		],
	});
});

test('the home page belongs to no place', () => {
	expect(menuAt('/')).toEqual({
		places: ['/sub/ideas/ elsewhere', '/sub/facts/ elsewhere'],
		local: undefined,
	});
});
