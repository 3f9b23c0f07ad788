import { defineConfig } from 'vitest/config';
import { OWN_PROCESS } from './own-process.ts';

/** Settings that both kinds of test share. */
const shared = {
	// Some start a process or check a whole content root, which takes its time on a busy machine.
	testTimeout: 30_000,
	globalSetup: ['scripts/test/temporary-folder.ts'],
};

/** Tests next to the code: `npm run test:unit`. Most share a process with others, which loads each module once. */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					...shared,
					name: 'shared process',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['scripts/e2e/**', ...OWN_PROCESS],
					isolate: false,
				},
			},
			{ test: { ...shared, name: 'own process', include: [...OWN_PROCESS] } },
		],
	},
});
