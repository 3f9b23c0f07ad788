import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute, StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { PageStyles } from './kept-bundle.ts';
import { letGo } from './let-go.ts';
import { WholeResponse } from './whole-response.ts';

type Route = PathWithRoute['route'];
type StaticPathsApp = ConstructorParameters<typeof StaticPaths>[0];

/** What the parts of a page share. */
interface PageLocals {
	/** The middleware puts the context of the page here. */
	context?: object;
	/** Starlight would add a getter for it, which keeps the page in memory. */
	starlightRoute: undefined;
}

/** What Astro’s bundle of pages offers to the build that it belongs to. */
interface BundledApp extends StaticPathsApp {
	setInternals(internals: object): void;
	setOptions(options: object): void;
	render(request: Request, options: { routeData: Route; locals: PageLocals }): Promise<Response>;
}

/** Renders the pages of a bundle. */
export interface BundledPages {
	app: { getComponentByRoute?(route: Route): Promise<unknown> };
	/** Returns the paths of all pages and files, each with its route. */
	getStaticPaths(): Promise<PathWithRoute[]>;
	render(request: Request, route: Route): Promise<Response>;
}

/** The settings of the build that pages ask for: `siteBundle` has made sure that no script is added to all of them. */
const SETTINGS = { scripts: [] };

/**
 * Loads the pages that a build has bundled, so that they can be rendered without Astro’s build around them, nor the
 * memory that it needs.
 * @param folder where the modules are
 */
export async function loadPages(
	folder: string,
	{ entry, styles }: { entry: string; styles: PageStyles },
): Promise<BundledPages> {
	// Each page and each file is a response.
	globalThis.Response = WholeResponse;
	// This loads much of Astro, which can wait until the other threads have begun.
	const { StaticPaths } = await import('astro/runtime/prerender/static-paths.js');
	const { app }: { app: BundledApp } = await import(
		pathToFileURL(resolve(join(folder, entry))).href
	);
	const pages = Object.entries(styles).map(([key, sheets]) => [key, { styles: sheets }] as const);
	app.setInternals({ pagesByKeys: new Map(pages) });
	const write = ({ message }: { message: string }) => console.error(message);
	app.setOptions({ settings: SETTINGS, logger: { options: { destination: { write } } } });
	return {
		app,
		getStaticPaths: () => new StaticPaths(app).getAll(),
		render: async (request, routeData) => {
			const locals: PageLocals = { starlightRoute: undefined };
			const response = await app.render(request, { routeData, locals });
			if (locals.context) letGo(locals.context);
			return response;
		},
	};
}
