import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

/** Tests that build their own sites. The project has one build cache, so they run one at a time. */
const BUILDING = [
	'scripts/e2e/other-sites/*.test.ts',
	'scripts/e2e/other-roots.test.ts',
	'scripts/e2e/safety/marker.test.ts',
];

/** Settings that both kinds of test share. */
const shared = {
	// No test changes what its process shares.
	isolate: false,
	globalSetup: ['scripts/test/temporary-folder.ts', 'scripts/e2e/setup.ts'],
	testTimeout: 60_000,
	// Every page is opened before the tests of what was found there.
	hookTimeout: 1_200_000,
};

/** Tests of the built site in a browser: `npm run test:site`, after a build. */
export default defineConfig({
	test: {
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				test: {
					...shared,
					name: 'built site',
					include: ['scripts/e2e/**/*.test.ts'],
					exclude: BUILDING,
					maxWorkers: 2,
					sequence: { groupOrder: 1 },
				},
			},
			{
				test: {
					...shared,
					name: 'other sites',
					include: BUILDING,
					maxWorkers: 1,
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
