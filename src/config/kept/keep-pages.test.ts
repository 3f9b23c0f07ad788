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

const newFile = () => join(mkdtempSync(join(tmpdir(), 'pages-')), 'pages');

/** Builds a site; returns its pages, and which of them were rendered or found different. */
async function build(file: string, { content, pages, frame = 'frame', verify = false }: Site) {
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
	const report: KeepReport = { kept: 0, rendered: 0, addresses: [], different: [] };
	const open = () => {
		kept.pages = openKeptPages(file, { version: 'v1', frame }, () => undefined);
		return kept.pages;
	};
	const keeping = keepPages(
		renderer,
		{ open, verify, write: () => false, begin: () => undefined },
		report,
	);
	await keeping.getStaticPaths();
	const bodies: Record<string, string> = {};
	for (const pathname of Object.keys(pages)) {
		const request = new Request(new URL(pathname, 'https://site-a.example'));
		const routeData = { component: 'page.astro' } as Parameters<
			AstroPrerenderer['render']
		>[1]['routeData'];
		const answer = await keeping.render(request, { routeData });
		bodies[pathname] = await (answer instanceof Response ? answer : answer.response).text();
	}
	kept.pages?.complete();
	kept.pages?.close();
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
	const file = newFile();
	const { bodies } = await build(file, { content, pages });
	expect(await build(file, { content, pages })).toMatchObject({ rendered: [], bodies });
	const later = await build(file, { content: { ...content, b: 'X' }, pages });
	expect(later.rendered).toEqual(['/b/', '/first/', '/second/']);
	expect(later.bodies).toEqual({
		'/a/': 'a is A',
		'/b/': 'b is X',
		'/first/': 'first: A and X',
		'/second/': 'second: A and X',
	});
	const again = await build(file, { content: { ...content, b: 'X' }, pages });
	expect(again).toMatchObject({ rendered: [], bodies: later.bodies });
});

test('what several pages share is noted for each of them, although it is made for the first', async () => {
	const file = newFile();
	await build(file, { content, pages });
	const { rendered } = await build(file, { content: { ...content, a: 'X' }, pages });
	expect(rendered).toEqual(['/a/', '/first/', '/second/']);
	const later = await build(file, { content: { ...content, a: 'Y' }, pages });
	expect(later.rendered).toEqual(['/a/', '/first/', '/second/']);
});

test.each([
	['an entry is added', { content: { ...content, d: 'D' } }],
	['an entry is removed', { content: { a: 'A', b: 'B' } }],
	['the code has changed', { content, frame: 'other code' }],
])('every page is rendered if %s', async (_, change) => {
	const file = newFile();
	await build(file, { content, pages });
	expect((await build(file, { pages, ...change })).rendered).toHaveLength(4);
});

test('a page that is never the same is always rendered', async () => {
	const file = newFile();
	const site = {
		content,
		pages: {
			'/clock/': () => {
				noteRead(NEVER_THE_SAME);
				return 'noon';
			},
		},
	};
	await build(file, site);
	expect((await build(file, site)).rendered).toEqual(['/clock/']);
});

test('a page that is gone is not kept for a later build', async () => {
	const file = newFile();
	await build(file, { content, pages });
	await build(file, { content, pages: { '/a/': pages['/a/'] ?? (() => '') } });
	expect((await build(file, { content, pages })).rendered).toEqual(['/b/', '/first/', '/second/']);
});

test('a page that reads something unnoticed is found by comparing', async () => {
	const file = newFile();
	let secret = 'one';
	const site = { content, pages: { ...pages, '/secret/': () => secret } };
	await build(file, site);
	secret = 'two';
	const { report } = await build(file, { ...site, verify: true });
	expect(report).toMatchObject({ kept: 5, rendered: 0, different: ['page.astro /secret/'] });
});
