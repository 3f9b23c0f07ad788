/**
 * `npm run mutate:folder -- src/graph`: changes the code of one folder on purpose, piece by piece, and lists the
 * changes that no test of that folder notices. Further folders or test files may be named, whose tests are to notice
 * them, too: `npm run mutate:folder -- src/kinds/events src/schema`.
 */
import { Stryker } from '@stryker-mutator/core';

const [folder, ...more] = process.argv.slice(2).map((each) => each.replace(/\/+$/, ''));
if (!folder) {
	console.error('Expected a folder: `npm run mutate:folder -- src/graph`.');
	process.exit(2);
}
process.env.MUTATED_FOLDER = [folder, ...more].join(',');

await new Stryker({
	configFile: 'scripts/config/stryker.folder.json',
	mutate: [`${folder}/**/*.ts`, '!**/*.test.ts'],
}).runMutationTest();
