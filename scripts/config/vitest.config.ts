import { defineConfig } from 'vitest/config';

/** Tests next to the code: `npm run test:unit`. */
export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
		exclude: ['scripts/e2e/**'],
		// Some start a process or check a whole content root, which takes its time on a busy machine.
		testTimeout: 30_000,
		globalSetup: ['scripts/test/temporary-folder.ts'],
	},
});
