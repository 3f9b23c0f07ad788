import { defineConfig } from 'vitest/config';

/**
 * Tests beside the rules alone, which are what mutation testing judges: `npm run mutate:rules`. They share
 * their modules, since each mutant would otherwise load them anew for each file.
 */
export default defineConfig({
	test: {
		include: ['src/validator/rules/**/*.test.ts'],
		isolate: false,
		// A busy machine must not pass for a mutant that was found: Stryker ends what hangs.
		testTimeout: 60_000,
	},
});
