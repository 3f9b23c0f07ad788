/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight/locals" />

declare namespace App {
	interface Locals {
		/** What a page passes to its header and its footer. */
		page?: import('./layouts/page-context.ts').PageContext;
		/** Its menus. */
		menu: import('./layouts/page-menu.ts').PageMenu;
		/** For a page that @astrojs/mdx renders: its folder below the content root, from which files are addressed. */
		mdxFolder?: string;
	}
}

/** The pages that are written in MDX, by id. */
declare module 'virtual:mdx-pages' {
	import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

	export const mdxPages: ReadonlyMap<string, () => Promise<{ default: AstroComponentFactory }>>;
}
