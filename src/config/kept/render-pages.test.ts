import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PathWithRoute } from 'astro/runtime/prerender/static-paths.js';
import { afterEach, expect, test, vi } from 'vitest';
import { noting } from '../../graph/inputs/noting.ts';
import { perModel } from '../../graph/inputs/per-model.ts';
import { NEVER_THE_SAME, noteRead, setPart, stopNoting } from '../../graph/inputs/reads.ts';
import type { BundledPages } from './bundled-pages.ts';
import { type KeptPages, openKeptPages } from './kept-pages.ts';
import { renderPages } from './render-pages.ts';

type Content = Readonly<Record<string, string>>;
type Page = (content: Content) => string;

/** A site: the page at each address, as it is made from the content. Everything is by name. */
interface Site {
	content: Content;
	pages: Readonly<Record<string, Page>>;
	frame?: string;
	verify?: boolean;
}

afterEach(stopNoting);

/** A place for sites that are built one after the other. */
function newPlace() {
	return {
		file: join(mkdtempSync(join(tmpdir(), 'pages-')), 'pages'),
		last: new Map<string, string>(),
	};
}

/** Builds a site; returns its pages, and which of them were rendered or found different. */
async function build(
	place: ReturnType<typeof newPlace>,
	{ content, pages, frame = 'frame', verify = false }: Site,
) {
	const rendered: string[] = [];
	let read = content;
	const routeOf = (pathname: string) =>
		({
			component: 'page.astro',
			type: pathname.endsWith('.json') ? 'endpoint' : 'page',
		}) as PathWithRoute['route'];
	const bundled: BundledPages = {
		app: {},
		getStaticPaths: async () => {
			for (const [part, text] of Object.entries(content)) setPart(`entry ${part}`, text);
			setPart('@outline', Object.keys(content).join());
			read = noting(content, (part) => `entry ${part}`);
			return Object.keys(pages).map((pathname) => ({ pathname, route: routeOf(pathname) }));
		},
		render: async ({ url }) => {
			const { pathname } = new URL(url);
			rendered.push(pathname);
			return new Response(pages[pathname]?.(read) ?? '');
		},
	};
	const notes: KeptPages[] = [];
	const open = () => {
		const opened = openKeptPages(place.file, { version: 'v1', frame }, () => undefined);
		notes.push(opened);
		return opened;
	};
	const bodies: Record<string, string> = {};
	const ends: string[][] = [];
	const report = await renderPages(bundled, {
		top: new URL('https://site-a.example/'),
		open,
		verify,
		begin: () => undefined,
		endSearched: () => ends.push(Object.keys(bodies)),
		taken: new Set(['taken/index.html']),
		intact: new Set(place.last.keys()),
		readLast: (file) => Buffer.from(place.last.get(file) ?? ''),
		write: ({ file, body }) => {
			bodies[file] = body ? Buffer.from(body).toString() : (place.last.get(file) ?? '');
		},
	});
	for (const each of notes) {
		each.complete();
		each.close();
	}
	place.last = new Map(Object.entries(bodies));
	return { rendered, bodies, report, ends };
}

const titles = perModel('titles', (content: Content) => `${content.a} and ${content.b}`);
const pages: Site['pages'] = {
	'/a/': ({ a }) => `a is ${a}`,
	'/b/': ({ b }) => `b is ${b}`,
	'/first/': (content) => `first: ${titles(content)}`,
	'/second/': (content) => `second: ${titles(content)}`,
};
const content = { a: 'A', b: 'B', c: 'C' };

test('a page is rendered again only if something that it reads has changed', async () => {
	const place = newPlace();
	const { bodies } = await build(place, { content, pages });
	expect(await build(place, { content, pages })).toMatchObject({ rendered: [], bodies });
	const later = await build(place, { content: { ...content, b: 'X' }, pages });
	expect(later.rendered).toEqual(['/b/', '/first/', '/second/']);
	expect(later.bodies).toEqual({
		'a/index.html': 'a is A',
		'b/index.html': 'b is X',
		'first/index.html': 'first: A and X',
		'second/index.html': 'second: A and X',
	});
	const again = await build(place, { content: { ...content, b: 'X' }, pages });
	expect(again).toMatchObject({ rendered: [], bodies: later.bodies });
});

test('the end of the pages that are searched is announced once, before other files', async () => {
	const place = newPlace();
	const json = () => '{}';
	const pages = {
		'/a/': () => 'A',
		'/1.json': json,
		'/change-ideas/by/poster/a/': () => 'A on paper',
		'/2.json': json,
		'/b/': () => 'B',
	};
	const site = { content, pages };
	for (let time = 0; time < 2; time += 1)
		expect((await build(place, site)).ends).toEqual([['a/index.html', 'b/index.html']]);
	expect((await build(newPlace(), { content, pages: {} })).ends).toEqual([[]]);
});

test('what several pages share is noted for each of them, although it is made for the first', async () => {
	const place = newPlace();
	await build(place, { content, pages });
	const { rendered } = await build(place, { content: { ...content, a: 'X' }, pages });
	expect(rendered).toEqual(['/a/', '/first/', '/second/']);
	const later = await build(place, { content: { ...content, a: 'Y' }, pages });
	expect(later.rendered).toEqual(['/a/', '/first/', '/second/']);
});

test.each([
	['an entry is added', { content: { ...content, d: 'D' } }],
	['an entry is removed', { content: { a: 'A', b: 'B' } }],
	['the code has changed', { content, frame: 'other code' }],
])('every page is rendered if %s', async (_, change) => {
	const place = newPlace();
	await build(place, { content, pages });
	expect((await build(place, { pages, ...change })).rendered).toHaveLength(4);
});

test('a page that is never the same is always rendered', async () => {
	const place = newPlace();
	const site = {
		content,
		pages: {
			'/clock/': () => {
				noteRead(NEVER_THE_SAME);
				return 'noon';
			},
		},
	};
	await build(place, site);
	expect((await build(place, site)).rendered).toEqual(['/clock/']);
});

test('a page whose file is not as it was built any more is rendered', async () => {
	const place = newPlace();
	await build(place, { content, pages });
	place.last.delete('b/index.html');
	expect((await build(place, { content, pages })).rendered).toEqual(['/b/']);
});

test('a page that is gone is not kept for a later build', async () => {
	const place = newPlace();
	await build(place, { content, pages });
	await build(place, { content, pages: { '/a/': pages['/a/'] ?? (() => '') } });
	expect((await build(place, { content, pages })).rendered).toEqual(['/b/', '/first/', '/second/']);
});

test('a page that reads something unnoticed is found by comparing', async () => {
	const place = newPlace();
	let secret = 'one';
	const site = { content, pages: { ...pages, '/secret/': () => secret } };
	await build(place, site);
	secret = 'two';
	const { report } = await build(place, { ...site, verify: true });
	expect(report).toMatchObject({ kept: 5, rendered: 0, different: ['page.astro /secret/'] });
});

test('a page does not replace a file that the site has already, nor one that another page has', async () => {
	const pages = { '/taken/': () => 'page', '/a/': () => 'first', '/a': () => 'second' };
	const { bodies, report } = await build(newPlace(), { content, pages });
	expect(bodies).toEqual({ 'a/index.html': 'first' });
	expect(report.pages).toEqual(['https://site-a.example/a/']);
});

test('a page that can’t be rendered is named', async () => {
	const said = vi.spyOn(console, 'error').mockReturnValue();
	const site = {
		content,
		pages: {
			'/a/': () => {
				throw new Error('no such chart');
			},
		},
	};
	await expect(build(newPlace(), site)).rejects.toThrow('no such chart');
	expect(said.mock.calls).toEqual([['/a/ could not be rendered (page.astro):']]);
});
