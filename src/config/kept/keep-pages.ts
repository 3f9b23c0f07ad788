import type { AstroPrerenderer } from 'astro';
import {
	EVERY_PAGE,
	NEVER_THE_SAME,
	noted,
	noteGroup,
	noteReads,
	startNoting,
} from '../../graph/inputs/reads.ts';
import type { KeptPages } from './kept-pages.ts';
import type { WrittenFile } from './site-writer.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Starlight marks the part of a page that is searched with this attribute. */
const SEARCHED = 'data-pagefind-body';

export interface KeepPagesOptions {
	/** Opens the notes of the last build. It is called when the content has been read. */
	open(): KeptPages;
	/** Returns the file of what is at an address; `undefined` for what Astro writes. It is called once for each page. */
	nameFile(address: string, type: string): string | undefined;
	/** The files of the last site that are as they were built. */
	intact: ReadonlySet<string>;
	/** Reads a file of the last site. */
	readLast(file: string): Buffer;
	write(file: WrittenFile): void;
	/** Is given the number of pages that may be searched, before the first is written. */
	begin(searched: number): void;
	/** True to render every page all the same, and to compare it with the one of the last build. */
	verify: boolean;
}

/** How many pages were kept and rendered. */
export interface KeepReport {
	kept: number;
	rendered: number;
	/** The files of pages that were kept and not rendered. */
	files: string[];
	/** Pages that would have been kept, but are rendered otherwise. */
	different: string[];
}

/**
 * Wraps the renderer of a build, so that a page is rendered only if something that it is made from has changed since the
 * last build. Otherwise its file is that of the last site.
 * @param report is filled in
 */
export function keepPages(
	renderer: AstroPrerenderer,
	{ open, nameFile, intact, readLast, write, begin, verify }: KeepPagesOptions,
	report: KeepReport,
): AstroPrerenderer {
	let kept: KeptPages | undefined;
	async function render(
		...[request, given]: Parameters<AstroPrerenderer['render']>
	): Promise<Response> {
		const { component, type } = given.routeData;
		const { pathname } = new URL(request.url);
		const page = `${component} ${pathname}`;
		const file = nameFile(pathname, type);
		const isSame = file !== undefined && intact.has(file) && kept?.isSame(page) === true;
		if (isSame && !verify) {
			write({ file, body: undefined, isSearched: kept?.wasSearched(page) ?? false });
			kept?.keep(page);
			report.kept += 1;
			report.files.push(file);
			return new Response(null);
		}
		const { value, reads } = await noteReads(async () => {
			const rendered = await renderer.render(request, given);
			const response = rendered instanceof Response ? rendered : rendered.response;
			// A body may be rendered only while it is read.
			return { response, body: Buffer.from(await response.arrayBuffer()) };
		});
		const { response, body } = value;
		if (isSame && !readLast(file).equals(body)) report.different.push(page);
		report[isSame ? 'kept' : 'rendered'] += 1;
		// Astro writes the body of an answer, if it has one.
		if (file === undefined || response.status !== 200 || body.length === 0)
			return new Response(body.length > 0 ? new Uint8Array(body) : null, response);
		const isSearched = type === 'page' && body.includes(SEARCHED);
		if (!reads.has(NEVER_THE_SAME))
			kept?.add(page, [EVERY_PAGE, ...pathsOf(component), ...reads], isSearched);
		write({ file, body, isSearched });
		return new Response(null, response);
	}
	return {
		...renderer,
		getStaticPaths: async () => {
			startNoting();
			noteRoutes(renderer);
			const paths = await renderer.getStaticPaths();
			noteGroup(EVERY_PAGE);
			kept = open();
			begin(paths.filter(mayBeSearched).length);
			if (!kept.hasLast) return paths;
			// If most are kept, the index takes longest. Otherwise the social pictures do: all are drawn once the first is asked for.
			const isPage = ({ route }: PathWithRoute) => route.type === 'page';
			return [...paths.filter(isPage), ...paths.filter((path) => !isPage(path))];
		},
		render,
	};
}

/** Pages for printing and lists of ideas, which are below `by/`, are not searched. */
function mayBeSearched({ pathname, route }: PathWithRoute): boolean {
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
function noteRoutes(renderer: AstroPrerenderer): void {
	const { app } = renderer as { app?: { getComponentByRoute?: unknown } };
	const load = app?.getComponentByRoute;
	if (!app || typeof load !== 'function') return;
	app.getComponentByRoute = async (route: { component: string }) => {
		noteGroup(EVERY_PAGE);
		const component: unknown = await load.call(app, route);
		noteGroup(pathsGroup(route.component));
		return component;
	};
}
