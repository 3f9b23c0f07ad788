import { defineConfig } from 'vitest/config';
import { OWN_PROCESS } from './own-process.ts';

const places = (process.env.MUTATED_FOLDER ?? 'src').split(',');

/**
 * The tests of some folders and files, which mutation testing runs: `npm run mutate:folder -- src/graph`. Of these, it
 * runs those that import the code it changes.
 */
export default defineConfig({
	test: {
		// A slow machine must not count as a mutant found: Stryker ends what hangs.
		testTimeout: 60_000,
		globalSetup: ['scripts/test/temporary-folder.ts'],
		include: places.map((place) => (place.endsWith('.test.ts') ? place : `${place}/**/*.test.ts`)),
		isolate: OWN_PROCESS.some((file) => places.some((place) => file.startsWith(place))),
	},
});
