import { defineConfig } from 'vitest/config';

/** Tests beside the rules alone, which are what mutation testing judges: `npm run mutate:rules`. */
export default defineConfig({
	test: {
		include: ['src/validator/rules/**/*.test.ts'],
	},
});
