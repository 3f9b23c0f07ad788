import { defineConfig } from 'vitest/config';

/** Tests next to the code: `npm run test:unit`. */
export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
		exclude: ['scripts/e2e/**'],
		globalSetup: ['scripts/test/temporary-folder.ts'],
	},
});
