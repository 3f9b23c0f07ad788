import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { installedBrowser } from './installed.ts';

function program(name: string, mode = 0o755): string {
	const file = join(mkdtempSync(join(tmpdir(), 'browser-')), name);
	writeFileSync(file, '');
	chmodSync(file, mode);
	return file;
}

test('a browser is found in the folders of PATH', () => {
	const chrome = program('google-chrome');
	expect(installedBrowser({ PATH: ['/no/such/folder', dirname(chrome)].join(delimiter) })).toBe(
		chrome,
	);
});

test('Chromium without its windows takes precedence over a whole browser, wherever both are', () => {
	const whole = program('chromium');
	const shell = program('chromium-headless-shell');
	expect(installedBrowser({ PATH: [dirname(whole), dirname(shell)].join(delimiter) })).toBe(shell);
});

test('CHROME_PATH takes precedence over every other browser', () => {
	const chosen = program('my-own-browser');
	const other = program('chromium');
	expect(installedBrowser({ CHROME_PATH: chosen, PATH: dirname(other) })).toBe(chosen);
});

test('a CHROME_PATH that does not exist is not replaced by another browser', () => {
	const other = program('chromium');
	expect(
		installedBrowser({ CHROME_PATH: '/no/such/browser', PATH: dirname(other) }),
	).toBeUndefined();
});

test('a file that is not executable is not a browser', () => {
	const file = program('chromium', 0o644);
	expect(installedBrowser({ PATH: dirname(file) })).not.toBe(file);
});
