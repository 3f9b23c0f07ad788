/** Unit tests that change what a process shares, such as its environment or its modules: each has its own process. */
export const OWN_PROCESS: readonly string[] = [
	'scripts/build/assert-complete.test.ts',
	'scripts/build/assert-replaceable.test.ts',
	'scripts/build/settle-environment.test.ts',
	'scripts/command-line/content-option.test.ts',
	'scripts/host/prepare-host.test.ts',
	'scripts/test/temporary-folder.test.ts',
	'src/config/build-date.test.ts',
	'src/features/guide-paths/plan-calendar.test.ts',
	'src/config/files-in-dev.test.ts',
	'src/features/site-search/pagefind/pagefind-worker.client.test.ts',
	'src/features/site-search/search-panel.client.test.ts',
	'src/parse/loader.test.ts',
	'src/parse/markdown/sandboxed-parse.test.ts',
	'src/parse/published/sandboxed-pictures.test.ts',
	'src/validator/integration/watch-content.test.ts',
];
