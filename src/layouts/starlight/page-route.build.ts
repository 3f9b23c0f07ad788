import type { StarlightPageProps } from '@astrojs/starlight/props';
import type { APIContext } from 'astro';
import { pageAddress } from '../../config/href.ts';

/**
 * Returns what Starlight’s `Page.astro` reads of a page. This replaces a function of Starlight that checks with a schema
 * what each page gives it, and calculates more than our parts of a page use.
 */
export function generateStarlightPageRouteData({
	props: { frontmatter, lang, dir },
	context,
}: {
	props: StarlightPageProps;
	context: Pick<APIContext, 'url'>;
}) {
	const language = { lang, dir };
	return {
		...language,
		entryMeta: language,
		entry: {
			id: pageAddress(context.url.pathname).slice(1, -1),
			data: { pagefind: frontmatter.pagefind, hero: undefined, draft: false },
		},
		hasSidebar: false,
		isFallback: false,
		toc: frontmatter.tableOfContents,
	};
}
