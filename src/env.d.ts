/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight/locals" />

declare namespace App {
	interface Locals {
		/** What the page at hand tells its header and its foot. */
		page?: import('./layouts/page-context.ts').PageContext;
		/** For a page that @astrojs/mdx renders: its folder below the content root, from which files are addressed. */
		mdxFolder?: string;
	}
}
