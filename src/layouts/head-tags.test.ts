import { expect, test } from 'vitest';
import { type HeadOfPage, headTags, linkTag } from './head-tags.ts';

const page: HeadOfPage = {
	title: 'Rights & “leaflets” <b>',
	isHome: false,
	description: 'A "short" sentence & more.',
	canonical: 'https://example.org/a/',
	movedTo: undefined,
	site: { title: 'The site', locale: 'en-GB' },
	siteLinks: linkTag({ rel: 'preload', href: '/font.woff2', as: 'font', crossorigin: '' }),
	links: [{ rel: 'alternate', href: '/a.json' }],
	favicon: linkTag({ rel: 'icon', href: '/favicon.svg' }),
	picture: { 'og:image': 'https://example.org/a.png' },
};

test('the head of a page names it for browsers, search engines and services that share it', () => {
	expect(headTags(page).split(/(?<=\/>|<\/title>)/)).toEqual([
		'<meta name="viewport" content="width=device-width, initial-scale=1"/>',
		'<title>Rights &amp; “leaflets” &lt;b&gt; | The site</title>',
		'<link rel="canonical" href="https://example.org/a/"/>',
		'<link rel="preload" href="/font.woff2" as="font" crossorigin/>',
		'<link rel="alternate" href="/a.json"/>',
		'<link rel="icon" href="/favicon.svg"/>',
		'<meta property="og:title" content="Rights &amp; “leaflets” <b>"/>',
		'<meta property="og:type" content="article"/>',
		'<meta property="og:url" content="https://example.org/a/"/>',
		'<meta property="og:locale" content="en_GB"/>',
		'<meta property="og:description" content="A &quot;short&quot; sentence &amp; more."/>',
		'<meta property="og:site_name" content="The site"/>',
		'<meta name="twitter:card" content="summary_large_image"/>',
		'<meta name="description" content="A &quot;short&quot; sentence &amp; more."/>',
		'<meta property="og:image" content="https://example.org/a.png"/>',
	]);
});

test('the tab of the home page has the title of the site alone', () => {
	expect(headTags({ ...page, isHome: true })).toContain('<title>The site</title>');
});

test('a page that has moved takes readers to its address, and is not listed', () => {
	const html = headTags({ ...page, movedTo: '/b/' });
	expect(html).toContain('<meta http-equiv="refresh" content="0; url=/b/"/>');
	expect(html).toContain('<meta name="robots" content="noindex"/>');
	expect(headTags(page)).not.toMatch(/refresh|robots/);
});

test('a page for addresses that lead nowhere has no address, and no description is left empty', () => {
	const html = headTags({ ...page, canonical: undefined, description: '' });
	expect(html).not.toMatch(/canonical|og:url|name="description"/);
});
