import { defineConfig } from 'vitest/config';

/** Tests of the built site in a browser: `npm run test:site`, after a build. */
export default defineConfig({
	test: {
		include: ['scripts/e2e/**/*.test.ts'],
		globalSetup: ['scripts/e2e/setup.ts'],
		// Some of them build a site of their own, and a project has one cache for builds.
		fileParallelism: false,
		testTimeout: 60_000,
		// Every page is opened before the tests that ask what was met there.
		hookTimeout: 1_200_000,
	},
});
