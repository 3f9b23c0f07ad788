import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { OWN_PROCESS } from './own-process.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Changes of what a process shares that outlast a test, unless each test takes them back. */
const CHANGES =
	/\bvi\.(?:mock|doMock|stubEnv|stubGlobal|spyOn|useFakeTimers|resetModules)\(|\bprocess\.(?:chdir\(|exitCode =|env\.\w+ =)|\bdelete process\.env/;

test('every unit test that changes what its process shares has its own process', () => {
	const files = globSync('{src,scripts}/**/*.test.ts', { cwd: PROJECT })
		.filter((file) => !file.startsWith('scripts/e2e/'))
		.filter((file) => CHANGES.test(readFileSync(join(PROJECT, file), 'utf8')));
	expect(files.length).toBeGreaterThan(4);
	expect(files.filter((file) => !OWN_PROCESS.includes(file))).toEqual([]);
});

test.each(OWN_PROCESS)('%s exists', (file) => {
	expect(existsSync(join(PROJECT, file))).toBe(true);
});
