import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attachRouteDataAndRunMiddleware } from './attach-route.build.ts';
import { generateStarlightPageRouteData } from './page-route.build.ts';

const COMPONENTS = join(
	import.meta.dirname,
	'../../../node_modules/@astrojs/starlight/dist/components',
);
const component = (name: string) => readFileSync(join(COMPONENTS, `${name}.astro`), 'utf8');

const route = generateStarlightPageRouteData({
	props: {
		frontmatter: { title: 'Start', pagefind: false, tableOfContents: false },
		lang: 'ar',
		dir: 'rtl',
	},
	context: { url: new URL('https://example.org/guides/start/') },
});

test('a page has all that Starlight’s page reads', () => {
	const read = [...component('Page').matchAll(/starlightRoute\.([\w.]*\w)/g)].map(([, path = '']) =>
		path.replace(/\.endsWith$/, ''),
	);
	expect(read).toContain('entry.data.pagefind');
	for (const path of read) expect(route, path).toHaveProperty(path);
});

test('Starlight’s page calls the functions that ours replace', () => {
	const page = component('StarlightPage');
	expect(page).toContain("from '../utils/starlight-page'");
	expect(page).toContain("from '../utils/routing/middleware'");
	expect(page).toMatch(/attachRouteDataAndRunMiddleware\(\s*Astro,/);
	expect(page).toContain('generateStarlightPageRouteData({ props: Astro.props, context: Astro })');
});

test('a page says its address and its language, and is searched only where it may be', () => {
	expect(route).toMatchObject({
		lang: 'ar',
		dir: 'rtl',
		toc: false,
		entry: { id: 'guides/start', data: { pagefind: false } },
	});
	const locals: Partial<App.Locals> = {};
	Reflect.apply(attachRouteDataAndRunMiddleware, undefined, [{ locals }, route]);
	expect(locals.starlightRoute).toBe(route);
});
