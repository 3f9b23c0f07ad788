import type { PathWithRoute } from 'astro/runtime/prerender/static-paths.js';
import { isIdeaPrint } from '../../graph/idea-print-address.ts';
import {
	EVERY_PAGE,
	NEVER_THE_SAME,
	noted,
	noteGroup,
	noteReads,
	startNoting,
} from '../../graph/inputs/reads.ts';
import type { BundledPages } from './bundled-pages.ts';
import type { KeptPages } from './kept-pages.ts';
import { pathAddress, pathFile } from './site-path.ts';
import type { WrittenFile } from './site-writer.ts';

/** Starlight marks the part of a page that is searched with this attribute. */
const SEARCHED = 'data-pagefind-body';

export interface RenderOptions {
	/** The top of the site: its address on the web, with `/` at the end. */
	top: URL;
	/** Opens the notes of the last build. It is called when the content has been read. */
	open(): KeptPages;
	/** The files that the site has already: those of `public/`, which come before a page of the same name. */
	taken: ReadonlySet<string>;
	/** The files of the last site that are as they were built. */
	intact: ReadonlySet<string>;
	/** Reads a file of the last site. */
	readLast(file: string): Buffer;
	write(file: WrittenFile): void;
	/** Is given about how many pages are searched, before the first is written. */
	begin(searched: number): void;
	/** Is called after the last page that may be searched: other files may follow. */
	endSearched(): void;
	/** True to render every page all the same, and to compare it with the one of the last build. */
	verify: boolean;
}

/** What was rendered. */
export interface RenderReport {
	kept: number;
	rendered: number;
	/** The addresses of all pages. */
	pages: string[];
	/** The files of pages that were kept and not rendered. */
	files: string[];
	/** Pages that would have been kept, but are rendered otherwise. */
	different: string[];
}

/**
 * Renders the pages and files of a site. One is rendered only if something that it is made from has changed since the
 * last build. Otherwise its file is that of the last site.
 * @throws what a page throws, with its address
 */
export async function renderPages(
	bundled: BundledPages,
	{ top, open, taken, intact, readLast, write, begin, endSearched, verify }: RenderOptions,
): Promise<RenderReport> {
	const report: RenderReport = { kept: 0, rendered: 0, pages: [], files: [], different: [] };
	startNoting();
	noteRoutes(bundled.app);
	const paths = await bundled.getStaticPaths();
	noteGroup(EVERY_PAGE);
	const kept = open();
	begin(paths.filter(isLikelySearched).length);
	const written = new Set(taken);
	const inOrder = searchedFirst(paths);
	const afterSearched = inOrder.findLastIndex(mayBeSearched) + 1;
	for (const [index, { pathname, route }] of inOrder.entries()) {
		if (index === afterSearched) endSearched();
		const path = { pathname, type: route.type };
		const file = pathFile(path);
		if (written.has(file)) continue;
		written.add(file);
		const url = new URL(pathAddress(path, top.pathname), top);
		if (route.type === 'page') report.pages.push(url.href);
		const page = `${route.component} ${url.pathname}`;
		const isSame = intact.has(file) && kept.isSame(page);
		if (isSame && !verify) {
			write({ file, body: undefined, isSearched: kept.wasSearched(page) });
			kept.keep(page);
			report.kept += 1;
			report.files.push(file);
			continue;
		}
		const { value: body, reads } = await noteReads(() => render(bundled, url, route));
		if (isSame && !readLast(file).equals(body)) report.different.push(page);
		report[isSame ? 'kept' : 'rendered'] += 1;
		if (body.length === 0) continue;
		const isSearched = route.type === 'page' && body.includes(SEARCHED);
		if (!reads.has(NEVER_THE_SAME))
			kept.add(page, [EVERY_PAGE, ...pathsOf(route.component), ...reads], isSearched);
		write({ file, body, isSearched });
	}
	if (afterSearched === inOrder.length) endSearched();
	return report;
}

async function render(
	bundled: BundledPages,
	url: URL,
	route: PathWithRoute['route'],
): Promise<Buffer> {
	try {
		const response = await bundled.render(new Request(url), route);
		if (response.status >= 300 && response.status < 400)
			throw new Error(`Expected a page, not a redirect to ${response.headers.get('location')}`);
		return Buffer.from(await response.arrayBuffer());
	} catch (error) {
		console.error(`${url.pathname} could not be rendered (${route.component}):`);
		throw error;
	}
}

/** The index of the search is made and written while other files are rendered. */
function searchedFirst(paths: readonly PathWithRoute[]): PathWithRoute[] {
	return [...paths.filter(mayBeSearched), ...paths.filter((path) => !mayBeSearched(path))];
}

function mayBeSearched({ pathname, route }: PathWithRoute): boolean {
	return route.type === 'page' && !isIdeaPrint(pathname);
}

/** What is below `by/`, lists of ideas and pages for paper, is mostly not searched. */
function isLikelySearched({ pathname, route }: PathWithRoute): boolean {
	return route.type === 'page' && !pathname.includes('/by/');
}

/** What a route reads to list its paths belongs to each of its pages. */
function pathsGroup(component: string): string {
	return `@paths of ${component}`;
}

/** A route of a single page lists no paths. */
function pathsOf(component: string): string[] {
	const group = pathsGroup(component);
	return noted().groups.has(group) ? [group] : [];
}

/** Astro loads the component of a route just before it asks for its paths. */
function noteRoutes(app: BundledPages['app']): void {
	const load = app.getComponentByRoute;
	if (!load) return;
	app.getComponentByRoute = async (route) => {
		noteGroup(EVERY_PAGE);
		const component = await load.call(app, route);
		noteGroup(pathsGroup(route.component));
		return component;
	};
}
