import { escapeAttribute, escapeMarkup } from '../format/markup.ts';

/** What machines read of a page: browsers, search engines, and services on which it is shared. Addresses are those that are written. */
export interface HeadOfPage {
	/** The title in the browser’s tab, without that of the site. */
	title: string;
	/** True for the home page, whose tab has the title of the site alone. */
	isHome: boolean;
	description: string;
	/** The full address that the page is to be known by; `undefined` for a page that has none of its own. */
	canonical: string | undefined;
	/** The address that readers are taken to. */
	movedTo: string | undefined;
	site: { title: string; locale: string };
	/** The links of every page, as HTML, and those of this one. */
	siteLinks: string;
	links: readonly Attributes[];
	/** The icon of the site, as HTML. */
	favicon: string;
	/** The picture where the page is shared: `og:image` and what belongs to it. */
	picture: Attributes;
}

export type Attributes = Readonly<Record<string, string>>;

/** The tag that a page begins with, so that it is read in the right encoding. */
export const CHARSET = voidTag('meta', { charset: 'utf-8' });

/** Returns the tags in the head of a page, as HTML: those that a browser acts on come first. */
export function headTags(page: HeadOfPage): string {
	const { title, description, canonical, movedTo, site, picture } = page;
	const property = ([name, content]: readonly [string, string]) =>
		voidTag('meta', { property: name, content });
	const named = (name: string, content: string) => voidTag('meta', { name, content });
	const shared: [string, string][] = [
		['og:title', title],
		['og:type', 'article'],
		...(canonical === undefined ? [] : ([['og:url', canonical]] satisfies [string, string][])),
		// Open Graph writes a language and its country with a low line.
		['og:locale', site.locale.replace('-', '_')],
		['og:description', description],
		['og:site_name', site.title],
	];
	return [
		named('viewport', 'width=device-width, initial-scale=1'),
		...(movedTo === undefined
			? []
			: [voidTag('meta', { 'http-equiv': 'refresh', content: `0; url=${movedTo}` })]),
		`<title>${escapeMarkup(page.isHome ? site.title : `${title} | ${site.title}`)}</title>`,
		...(canonical === undefined ? [] : [linkTag({ rel: 'canonical', href: canonical })]),
		page.siteLinks,
		...page.links.map(linkTag),
		page.favicon,
		...shared.map(property),
		named('twitter:card', 'summary_large_image'),
		...(description === '' ? [] : [named('description', description)]),
		...(movedTo === undefined ? [] : [named('robots', 'noindex')]),
		...Object.entries(picture).map(property),
	].join('');
}

/** Returns a link in the head of a page, as HTML. */
export function linkTag(attributes: Attributes): string {
	return voidTag('link', attributes);
}

function voidTag(name: string, attributes: Attributes): string {
	let tag = `<${name}`;
	for (const [attribute, value] of Object.entries(attributes))
		tag += value === '' ? ` ${attribute}` : ` ${attribute}="${escapeAttribute(value)}"`;
	return `${tag}/>`;
}
