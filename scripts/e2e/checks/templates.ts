import { openLibrary } from '../../../src/parse/open.ts';
import { DIST } from '../../build/build-site.ts';
import { examplePages, pageType } from '../../dist-checks/page-types.ts';

/** Types of page that share a template, and the name of the template. */
const SHARED: readonly (readonly [RegExp, string])[] = [
	[/^change-ideas\/by\/(?!pack\/|shortlist\/|ward\/$)/, 'change-ideas/by'],
	[/(^|\/)easy-read\/$/, 'easy-read'],
];

/** Returns the address of the largest page of each template of a built site, by template. */
export function pageByTemplate(folder: string, contentRoot?: string): Map<string, string> {
	const written = new Set(
		openLibrary(contentRoot)
			.entries('pages')
			.map(({ id }) => `${id}/`),
	);
	return examplePages(folder, (address) => {
		if (written.has(address)) return 'pages';
		const type = pageType(address);
		return SHARED.find(([pattern]) => pattern.test(type))?.[1] ?? `/${type}`;
	});
}

/** Returns template and address of one page of each template of the project’s own site. */
export const TEMPLATES: readonly (readonly [template: string, address: string])[] = [
	...pageByTemplate(DIST),
];

export const TEMPLATE_ADDRESSES = TEMPLATES.map(([, address]) => address);
