import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { chunks, isInlined } from './src/config/chunks.ts';
import { classicScriptsInDev } from './src/config/classic-scripts-in-dev.ts';
import { confinedServer } from './src/config/confined-server.ts';
import { filesInDev } from './src/config/files-in-dev.ts';
import { isBundling, siteBundle } from './src/config/kept/site-bundle.ts';
import { mdxPages } from './src/config/mdx-pages.ts';
import { pictureMetadata } from './src/config/picture-metadata.ts';
import { siteSettings } from './src/config/site-file.ts';
import { teamEditor } from './src/config/team-editor.ts';
import { transformAhead } from './src/config/transform-ahead.ts';
import { trimStarlight } from './src/config/trim-starlight.ts';
import { contentRoot } from './src/parse/open.ts';
import { contentValidator } from './src/validator/integration/integration.ts';
import { sanitiseMdx } from './src/validator/integration/sanitise-mdx.ts';

const site = siteSettings();
const content = resolve(contentRoot());

export default defineConfig({
	site: site.url,
	base: site.base,
	trailingSlash: 'always',
	prefetch: false,
	// It would cover the page that an author wants to see.
	devToolbar: { enabled: false },
	build: { inlineStylesheets: 'never' },
	markdown: { syntaxHighlight: false },
	// The content may lie outside the project, with no node_modules above it.
	vite: {
		build: { assetsInlineLimit: isInlined },
		plugins: [
			confinedServer(content),
			mdxPages(),
			filesInDev(),
			classicScriptsInDev(),
			transformAhead(),
			trimStarlight(),
			sanitiseMdx(content),
		],
		environments: chunks,
		resolve: { dedupe: ['astro'] },
		server: { fs: { allow: ['.', content] }, watch: { followSymlinks: false } },
		// What a build makes is settled by the content alone, not by .env files.
		envDir: false,
	},
	integrations: [
		...(isBundling() ? [] : [contentValidator()]),
		siteBundle(),
		pictureMetadata(),
		teamEditor(site.editing),
		// Starlight would add one that lists every page; `scripts/build` writes the sitemap.
		sitemap({ filter: () => false }),
		starlight({
			title: site.title,
			description: site.tagline,
			defaultLocale: 'root',
			locales: { root: { label: 'English', lang: site.locale } },
			favicon: '/favicon.svg',
			customCss: [
				'./src/styles/starlight.css',
				'./src/styles/print.css',
				'./src/styles/fonts.css',
				'./src/styles/tokens.css',
				'./src/styles/text.css',
				'./src/styles/stacking-tables.css',
				'./src/styles/parts.css',
				'./src/styles/shell.css',
				'./src/styles/focus.css',
				'./src/styles/touch.css',
			],
			components: {
				Banner: './src/layouts/starlight/Nothing.astro',
				ContentPanel: './src/layouts/starlight/ContentPanel.astro',
				DraftContentNotice: './src/layouts/starlight/Nothing.astro',
				FallbackContentNotice: './src/layouts/starlight/Nothing.astro',
				Head: './src/layouts/starlight/Head.astro',
				Footer: './src/layouts/starlight/Footer.astro',
				Header: './src/layouts/starlight/Header.astro',
				Hero: './src/layouts/starlight/Nothing.astro',
				MarkdownContent: './src/layouts/starlight/MarkdownContent.astro',
				PageFrame: './src/layouts/starlight/PageFrame.astro',
				PageSidebar: './src/layouts/starlight/PageSidebar.astro',
				PageTitle: './src/layouts/starlight/PageTitle.astro',
				Sidebar: './src/layouts/starlight/Nothing.astro',
				ThemeProvider: './src/layouts/starlight/ThemeProvider.astro',
				TwoColumnContent: './src/layouts/starlight/TwoColumnContent.astro',
			},
			disable404Route: true,
			expressiveCode: false,
			// One Markdown for all collections: boxes are components, here too.
			markdown: { headingLinks: false },
			sidebar: [],
			// `scripts/build` makes the index while pages are rendered, and chooses the size of its pieces.
			pagefind: false,
		}),
		// What our own components take the place of can't be flattened into plain HTML.
		mdx({ optimize: { ignoreElementNames: ['a', 'img', 'table', 'td', 'th'] } }),
	],
});
