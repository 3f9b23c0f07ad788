import { defineConfig } from 'vitest/config';
import { OWN_PROCESS } from './own-process.ts';

const folder = process.env.MUTATED_FOLDER ?? 'src';

/** Only the tests of one folder, which mutation testing runs: `npm run mutate:folder -- src/graph`. */
export default defineConfig({
	test: {
		// A slow machine must not count as a mutant found: Stryker ends what hangs.
		testTimeout: 60_000,
		globalSetup: ['scripts/test/temporary-folder.ts'],
		include: [`${folder}/**/*.test.ts`],
		isolate: OWN_PROCESS.some((file) => file.startsWith(`${folder}/`)),
	},
});
