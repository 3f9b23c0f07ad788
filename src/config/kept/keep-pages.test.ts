import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterEach, expect, test } from 'vitest';
import { noting } from '../../graph/inputs/noting.ts';
import { perModel } from '../../graph/inputs/per-model.ts';
import { NEVER_THE_SAME, noteRead, setPart, stopNoting } from '../../graph/inputs/reads.ts';
import { type KeepReport, keepPages } from './keep-pages.ts';
import { openKeptPages } from './kept-pages.ts';

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
	const renderer: AstroPrerenderer = {
		name: 'test',
		getStaticPaths: async () => {
			for (const [part, text] of Object.entries(content)) setPart(`entry ${part}`, text);
			setPart('@outline', Object.keys(content).join());
			read = noting(content, (part) => `entry ${part}`);
			return [];
		},
		render: async (request) => {
			const { pathname } = new URL(request.url);
			rendered.push(pathname);
			return new Response(pages[pathname]?.(read) ?? '');
		},
	};
	const kept = { pages: undefined as ReturnType<typeof openKeptPages> | undefined };
	const report: KeepReport = { kept: 0, rendered: 0, files: [], different: [] };
	const open = () => {
		kept.pages = openKeptPages(place.file, { version: 'v1', frame }, () => undefined);
		return kept.pages;
	};
	const bodies: Record<string, string> = {};
	const keeping = keepPages(
		renderer,
		{
			open,
			verify,
			begin: () => undefined,
			nameFile: (address) => address,
			intact: new Set(place.last.keys()),
			readLast: (file) => Buffer.from(place.last.get(file) ?? ''),
			write: ({ file, body }) => {
				bodies[file] = body ? Buffer.from(body).toString() : (place.last.get(file) ?? '');
			},
		},
		report,
	);
	await keeping.getStaticPaths();
	for (const pathname of Object.keys(pages)) {
		const request = new Request(new URL(pathname, 'https://site-a.example'));
		const routeData = { component: 'page.astro' } as Parameters<
			AstroPrerenderer['render']
		>[1]['routeData'];
		await keeping.render(request, { routeData });
	}
	kept.pages?.complete();
	kept.pages?.close();
	place.last = new Map(Object.entries(bodies));
	return { rendered, bodies, report };
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
		'/a/': 'a is A',
		'/b/': 'b is X',
		'/first/': 'first: A and X',
		'/second/': 'second: A and X',
	});
	const again = await build(place, { content: { ...content, b: 'X' }, pages });
	expect(again).toMatchObject({ rendered: [], bodies: later.bodies });
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
	place.last.delete('/b/');
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
