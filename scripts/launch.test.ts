import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Without this feature Node cannot run TypeScript, like Node 20. */
const OLD = ['--no-experimental-strip-types'];

function launch(launcher: string, args: readonly string[], flags: readonly string[] = []) {
	const { NODE_COMPILE_CACHE: _, ...env } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, launcher, ...args], {
		encoding: 'utf8',
		env,
	});
	return { status, stdout, stderr };
}

/** Copies the launcher into a project in which these packages are installed. */
function inProjectWith(...packages: string[]): string {
	const root = mkdtempSync(join(tmpdir(), 'launch-'));
	mkdirSync(join(root, 'scripts'));
	cpSync('scripts/launch.mjs', join(root, 'scripts', 'launch.mjs'));
	writeFileSync(join(root, 'scripts', 'build.ts'), 'console.log(process.argv.slice(2));');
	for (const name of packages) mkdirSync(join(root, 'node_modules', name), { recursive: true });
	return join(root, 'scripts', 'launch.mjs');
}

test('a command is started with its options', () => {
	const { status, stdout } = launch(inProjectWith('astro'), ['build', '--out', 'a b']);
	expect({ status, stdout }).toEqual({ status: 0, stdout: "[ '--out', 'a b' ]\n" });
});

test('what Node has compiled of a command is kept for the next', () => {
	const launcher = inProjectWith('astro');
	launch(launcher, ['build']);
	expect(existsSync(join(launcher, '../../node_modules/.cache/compiled'))).toBe(true);
});

test('an old Node hands over to the one in the packages', () => {
	const { status, stdout } = launch('scripts/launch.mjs', ['validate', '--help'], OLD);
	expect(status).toBe(0);
	expect(stdout).toContain('npm run validate -- [paths] [options]');
});

test('the exit code of a command is passed on after the handover', () => {
	const { status, stderr } = launch('scripts/launch.mjs', ['report', '--content', 'no/such'], OLD);
	expect({ status, stderr }).toEqual({ status: 2, stderr: 'No such folder: no/such\n' });
});

test.each([
	[
		'a command that there is not',
		inProjectWith('astro'),
		['biuld'],
		[],
		'Unknown command `biuld`: `npm run` lists those that there are.\n',
	],
	[
		'a path for a command',
		inProjectWith('astro'),
		['../build'],
		[],
		'Unknown command `../build`: `npm run` lists those that there are.\n',
	],
	[
		'a project that is not installed',
		inProjectWith(),
		['build'],
		[],
		'The packages that the project needs are not installed: run `npm ci` first.\n',
	],
	[
		'an old Node alone',
		inProjectWith('astro'),
		['build'],
		OLD,
		`Node ${process.version} is too old and none came with \`npm ci\`: install Node 24.\n`,
	],
])('%s is reported in one line', (_, launcher, args, flags, stderr) => {
	expect(launch(launcher, args, flags)).toEqual({ status: 2, stdout: '', stderr });
});
