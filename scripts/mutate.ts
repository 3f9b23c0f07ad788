/**
 * `npm run mutate:folder -- src/graph`: changes the code of one folder on purpose, piece by piece, and lists the
 * changes that no test of that folder notices.
 */
import { Stryker } from '@stryker-mutator/core';

const [given] = process.argv.slice(2);
if (!given) {
	console.error('Expected a folder: `npm run mutate:folder -- src/graph`.');
	process.exit(2);
}
const folder = given.replace(/\/+$/, '');
process.env.MUTATED_FOLDER = folder;

await new Stryker({
	configFile: 'scripts/config/stryker.folder.json',
	mutate: [`${folder}/**/*.ts`, '!**/*.test.ts'],
}).runMutationTest();
