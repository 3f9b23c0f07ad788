import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { siteSettings } from './src/site/site-file.ts';

const site = siteSettings();

export default defineConfig({
	site: site.url,
	base: site.base,
	trailingSlash: 'always',
	integrations: [
		starlight({
			title: site.title,
			description: site.tagline,
			defaultLocale: 'root',
			locales: { root: { label: 'English', lang: site.locale } },
			favicon: '/favicon.svg',
			customCss: ['@fontsource-variable/atkinson-hyperlegible-next', './src/styles/tokens.css'],
			sidebar: [],
		}),
	],
});
