import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { siteSettings } from '../../src/config/site-file.ts';
import { findOrInstallBrowser } from '../browser/install.ts';
import { launchOptions } from '../browser/launch.ts';
import { DIST } from '../build/build-site.ts';
import { assertBuilt } from '../serve/serve-built-site.ts';
import { serve } from '../serve/static-server.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The address of the built site, with its base path. */
		site: string;
		/** The address of the browser that all tests share. */
		browser: string;
	}
}

/** Serves the built site and starts the one browser that all tests share. */
export default async function setup(project: TestProject) {
	assertBuilt(DIST);
	const server = await serve(DIST, { port: 0, base: siteSettings().base, isBusy: true });
	const browser = await chromium.launchServer(launchOptions(findOrInstallBrowser()));
	project.provide('site', server.url);
	project.provide('browser', browser.wsEndpoint());
	return async () => {
		await browser.close();
		await server.close();
	};
}
