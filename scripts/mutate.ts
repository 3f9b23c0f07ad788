/**
 * `npm run mutate:folder -- src/graph`: changes the code of one folder on purpose, piece by piece, and lists the
 * changes that no test of that folder notices. Further folders or test files may be named, whose tests are to notice
 * them, too: `npm run mutate:folder -- src/kinds/events src/schema`. If files of the folder are named, only those are
 * changed.
 */
import { Stryker } from '@stryker-mutator/core';

const [folder, ...more] = process.argv.slice(2).map((each) => each.replace(/\/+$/, ''));
if (!folder) {
	console.error('Expected a folder: `npm run mutate:folder -- src/graph`.');
	process.exit(2);
}
const files = more.filter((each) => each.endsWith('.ts') && !each.endsWith('.test.ts'));
const tests = more.filter((each) => !files.includes(each));
process.env.MUTATED_FOLDER = [folder, ...tests].join(',');

await new Stryker({
	configFile: 'scripts/config/stryker.folder.json',
	mutate: [...(files.length > 0 ? files : [`${folder}/**/*.ts`]), '!**/*.test.ts'],
}).runMutationTest();
