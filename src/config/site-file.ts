import { earlierAddress } from '../graph/earlier-address.ts';
import { readAliases } from '../parse/aliases.ts';
import type { Library } from '../parse/library.ts';
import { openLibrary } from '../parse/open.ts';
import type { SiteFile } from '../schema/site-file.ts';

/**
 * The values of `site.yaml` that `astro.config.mjs` needs. A site with an invalid `site.yaml` is not built; `astro
 * dev` shows the findings over a page with these placeholder values.
 */
const WITHOUT_SITE_FILE = {
	title: 'Untitled',
	tagline: '',
	url: 'https://example.org',
	base: '/',
	locale: 'en-GB',
};

/** The fields of `site.yaml` that Astro is configured with. Pages read the others at each request, the title too. */
const CONFIGURED = [
	'base',
	'editing',
	'locale',
	'tagline',
	'url',
] as const satisfies (keyof SiteFile)[];

/**
 * Returns a text that differs when a development server has to be started again to be configured differently;
 * `undefined` while `site.yaml` has a mistake.
 */
export function siteConfiguration({ site: { data } }: Library): string | undefined {
	return data && JSON.stringify(CONFIGURED.map((field) => data[field]));
}

/** Returns what a site calls itself, and its language. */
export function siteNames(data: Partial<SiteFile> | undefined) {
	return {
		title: data?.title ?? WITHOUT_SITE_FILE.title,
		tagline: data?.tagline ?? WITHOUT_SITE_FILE.tagline,
		locale: data?.locale ?? WITHOUT_SITE_FILE.locale,
	};
}

export function siteSettings() {
	const library = openLibrary();
	const { data } = library.site;
	return {
		...siteNames(data),
		url: data?.url ?? WITHOUT_SITE_FILE.url,
		base: data?.base ?? WITHOUT_SITE_FILE.base,
		editing: data?.editing,
		/** Returns the former addresses of moved pages, without the base path. */
		moved: movedAddresses(library),
	};
}

function movedAddresses(library: Library): ReadonlySet<string> {
	return new Set(
		library
			.all()
			.flatMap((entry) =>
				readAliases(entry).flatMap(({ id }) => earlierAddress(entry.collection, id) ?? []),
			),
	);
}
