import { openLibrary } from '../parse/open.ts';

/** What `astro.config.mjs` needs of `site.yaml`. A site whose `site.yaml` is not in order is not built; `astro dev` shows the findings over a page with these words. */
const WITHOUT_SITE_FILE = {
	title: 'Untitled',
	tagline: '',
	url: 'https://example.org',
	base: '/',
	locale: 'en-GB',
};

export function siteSettings() {
	const { data } = openLibrary().site;
	const title = data?.title ?? WITHOUT_SITE_FILE.title;
	return {
		title,
		tagline: data?.tagline ?? WITHOUT_SITE_FILE.tagline,
		url: data?.url ?? WITHOUT_SITE_FILE.url,
		base: data?.base ?? WITHOUT_SITE_FILE.base,
		locale: data?.locale ?? WITHOUT_SITE_FILE.locale,
	};
}
