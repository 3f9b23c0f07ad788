import { href } from '../config/href.ts';
import { FEEDS } from '../features/open-data/data-files.ts';
import font from '../styles/atkinson-latin-400-700.woff2?url';
import { type Attributes, linkTag } from './head-tags.ts';
import { iconAddress, MANIFEST } from './icons.ts';

const LINKS: readonly Attributes[] = [
	{ rel: 'sitemap', href: href('/sitemap-index.xml') },
	{ rel: 'preload', href: font, as: 'font', type: 'font/woff2', crossorigin: '' },
	{ rel: 'manifest', href: href(MANIFEST) },
	{ rel: 'apple-touch-icon', href: href(iconAddress(180)) },
	{ rel: 'icon', href: href(iconAddress(32)), type: 'image/png', sizes: '32x32' },
	...FEEDS.map(({ type, title, address }) => ({
		rel: 'alternate',
		type,
		title,
		href: href(address),
	})),
];

/** The links in the head of every page, as HTML: icons, typeface, feeds. */
export const SITE_LINKS = LINKS.map(linkTag).join('');

/** The icon of the site, which comes after all other links. */
export const FAVICON = linkTag({
	rel: 'shortcut icon',
	href: href('/favicon.svg'),
	type: 'image/svg+xml',
});
