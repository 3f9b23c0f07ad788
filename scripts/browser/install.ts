import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { CommandError } from '../command-line/command-error.ts';
import { HEADLESS_SHELL, installedBrowser } from './installed.ts';

/**
 * Returns the path of a Chromium or Chrome. If there is none it is installed: Debian’s `chromium` where that needs no
 * password, else Playwright’s own.
 * @throws CommandError that says what to install
 */
export function findOrInstallBrowser(): string {
	const { CHROME_PATH: chosen } = process.env;
	const found = installedBrowser();
	if (found) return found;
	if (chosen)
		throw new CommandError(
			`CHROME_PATH is \`${chosen}\`, which is not a program: correct it, or unset it to have a browser looked for.`,
		);
	for (const install of [installFromDebian, installFromPlaywright]) {
		install();
		const installed = installedBrowser();
		if (installed) return installed;
	}
	throw new CommandError(
		'The tests of the built site need a browser: install Chromium or Chrome, or name one in CHROME_PATH.',
	);
}

/**
 * Installs Debian’s Chromium without its windows beside a whole one, with which the tests of the built site take twice
 * as long. Only root’s machines are changed so, such as those of CI. Does nothing if Debian does not answer.
 */
export function installHeadlessShell(): void {
	const { CHROME_PATH: chosen } = process.env;
	const found = installedBrowser();
	const isWanted = !chosen && found && basename(found) !== HEADLESS_SHELL;
	if (!isWanted || process.getuid?.() !== 0 || !succeeds(['apt-get', '--version'])) return;
	console.error('Installing Chromium without its windows, which is faster for tests …');
	installWithApt([], [HEADLESS_SHELL]);
}

/** Does nothing if there is no apt-get, or if it would ask for a password. */
function installFromDebian(): void {
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
	if (!succeeds([...asRoot, 'apt-get', '--version'])) return;
	console.error('Installing Debian’s Chromium, which the tests of the built site need …');
	installWithApt(asRoot, [HEADLESS_SHELL, 'chromium']);
}

/** Installs the first of these packages that Debian has. */
function installWithApt(asRoot: readonly string[], packages: readonly string[]): void {
	const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
	const patient = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::http::Timeout=20'];
	run([...apt, ...patient, 'update']);
	const available = packages.find((name) => succeeds(['apt-cache', 'show', name]));
	if (available)
		run([...apt, ...patient, 'install', '--yes', '--no-install-recommends', available]);
}

function installFromPlaywright(): void {
	console.error('Installing Playwright’s Chromium, which the tests of the built site need …');
	const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
	run([process.execPath, join(manifest, '../cli.js'), 'install', 'chromium']);
}

/** Runs a command and shows its errors but not its other output. */
function run([program = '', ...options]: readonly string[]): void {
	spawnSync(program, options, { stdio: ['ignore', 'ignore', 'inherit'] });
}

function succeeds([program = '', ...options]: readonly string[]): boolean {
	return spawnSync(program, options, { stdio: 'ignore' }).status === 0;
}
