import { defineConfig } from 'vitest/config';

/** Tests of the built site in a browser: `npm run test:site`, after a build. */
export default defineConfig({
	test: {
		include: ['scripts/site/**/*.test.ts'],
		globalSetup: ['scripts/site/setup.ts'],
		// Some of them build a site of their own, and a project has one cache for builds.
		fileParallelism: false,
		testTimeout: 60_000,
		// Every page is opened before the tests that ask what was met there.
		hookTimeout: 1_200_000,
	},
});
