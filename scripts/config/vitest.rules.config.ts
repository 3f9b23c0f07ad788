import { defineConfig } from 'vitest/config';

/**
 * Only the tests of rules, which mutation testing runs: `npm run mutate:rules`. They share their modules, since
 * otherwise each mutant would load them again for each file.
 */
export default defineConfig({
	test: {
		include: ['src/validator/rules/**/*.test.ts'],
		isolate: false,
		// A slow machine must not count as a mutant found: Stryker ends what hangs.
		testTimeout: 60_000,
	},
});
