/**
 * For the tests of publishing: replaces the files of one folder with those of another, and kills its own process
 * after a given number of changes to the file system. `node killed-publication.ts PLACE FILES CHANGES [move]`
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CHANGES = [
	'copyFileSync',
	'mkdirSync',
	'renameSync',
	'rmSync',
	'rmdirSync',
	'writeFileSync',
] as const;
const [place = '', files = '', count = '0', how] = process.argv.slice(2);
let left = Number(count);

function dieAfterOthers(change: (...args: never[]) => unknown) {
	return (...args: never[]) => {
		const result = change(...args);
		left -= 1;
		if (left === 0) process.kill(process.pid, 'SIGKILL');
		return result;
	};
}

const { publish } = await import('./publication.ts');
for (const name of CHANGES) Object.assign(fs, { [name]: dieAfterOthers(fs[name]) });
syncBuiltinESMExports();
if (how === 'move') publish(files, place, { exchange: () => false });
else publish(files, place);
