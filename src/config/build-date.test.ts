import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildDate, buildDay } from './build-date.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

test('the build’s day is calculated from the seconds given, in the readers’ time zone', () => {
	vi.stubEnv('SOURCE_DATE_EPOCH', `${Date.UTC(2026, 6, 1, 23, 30) / 1000}`);
	expect(buildDate().toISOString()).toBe('2026-07-01T23:30:00.000Z');
	expect(buildDay()).toBe('2026-07-02');
});

test('an empty SOURCE_DATE_EPOCH counts as not set', () => {
	vi.stubEnv('SOURCE_DATE_EPOCH', '');
	expect(buildDate().getFullYear()).toBeGreaterThan(2000);
});

/** A `git` that prints a message and fails. */
function gitThatSays(words: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'git-'));
	writeFileSync(join(folder, 'git'), `#!/bin/sh\ncat >&2 <<'END'\n${words}\nEND\nexit 128\n`);
	chmodSync(join(folder, 'git'), 0o755);
	return folder;
}

async function saidWith(words: string): Promise<string[]> {
	vi.resetModules();
	Reflect.deleteProperty(globalThis, Symbol.for('why the build takes today'));
	vi.stubEnv('SOURCE_DATE_EPOCH', '');
	vi.stubEnv('PATH', [gitThatSays(words), process.env.PATH].join(delimiter));
	const said = vi.spyOn(console, 'error').mockImplementation(() => {});
	const { buildDay: day } = await import('./build-date.ts');
	day();
	day();
	const lines = said.mock.calls.map(([line]) => String(line));
	said.mockRestore();
	return lines;
}

describe.skipIf(process.platform === 'win32')(
	'when git does not say when the last commit was',
	() => {
		test('its refusal to read another owner’s checkout is reported once, with the remedy', async () => {
			const words = `fatal: detected dubious ownership in repository at '/a/b'
To add an exception for this directory, call:

	git config --global --add safe.directory /a/b`;
			expect(await saidWith(words)).toEqual([
				"Today is taken as the day of the build, since git does not say when the last commit was (fatal: detected dubious ownership in repository at '/a/b'): git config --global --add safe.directory /a/b",
			]);
		});

		test('a folder without a history gives no warning', async () => {
			expect(
				await saidWith('fatal: not a git repository (or any of the parent directories): .git'),
			).toEqual([]);
		});
	},
);
