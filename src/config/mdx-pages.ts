import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { whenRead } from '../parse/open.ts';
import { showEntries, shownEntries } from '../parse/shown-entries.ts';

/** The module by which a page finds its body in MDX. */
const NAME = 'virtual:mdx-pages';
const ID = `\0${NAME}`;

/**
 * Makes modules of the pages that are written in MDX, after the validator has checked them. They are no entries of Astro,
 * which would store them in a file before each build, and wait half a second for that. All other bodies are data.
 */
export function mdxPages(): Plugin {
	return {
		name: 'mdx-pages',
		resolveId: { filter: { id: /^virtual:mdx-pages$/ }, handler: () => ID },
		load: { filter: { id: /^\0virtual:mdx-pages$/ }, handler: pagesModule },
		configureServer: ({ environments }) => {
			let before = pagesModule();
			whenRead(NAME, (library) => {
				showEntries('pages', library);
				const now = pagesModule();
				if (now === before) return;
				before = now;
				for (const { moduleGraph } of Object.values(environments)) {
					const module = moduleGraph.getModuleById(ID);
					if (module) moduleGraph.invalidateModule(module);
				}
			});
		},
	};
}

function pagesModule(): string {
	const pages = shownEntries('pages').filter(({ filePath }) => filePath.endsWith('.mdx'));
	const loaders = pages.map(
		({ id, filePath }) =>
			`\t[${JSON.stringify(id)}, () => import(${JSON.stringify(resolve(filePath))})],\n`,
	);
	return `export const mdxPages = new Map([\n${loaders.join('')}]);\n`;
}
