import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CommandError } from '../command-line/command-error.ts';
import { installedBrowser } from './installed.ts';

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

/** Does nothing if there is no apt-get, or if it would ask for a password. */
function installFromDebian(): void {
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
	if (!succeeds([...asRoot, 'apt-get', '--version'])) return;
	console.error('Installing Debian’s Chromium, which the tests of the built site need …');
	const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
	const patient = ['-o', 'DPkg::Lock::Timeout=300'];
	run([...apt, ...patient, 'update']);
	run([...apt, ...patient, 'install', '--yes', '--no-install-recommends', 'chromium']);
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
