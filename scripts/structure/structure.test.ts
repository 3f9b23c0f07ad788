import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderCycles, folderSizes, readModules, unexpectedImports } from './check-imports.ts';
import { type Room, RULES, ruleRow } from './rooms.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** A folder with more files than this is hard to scan. */
const MOST_FILES = 45;

/** A folder with one file for each case of a test, which nobody reads as a list. */
const SNAPSHOTS = /\/snapshots$/;

const paths = globSync('{src,scripts}/**', { cwd: PROJECT, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length + 1));
const modules = readModules(
	paths
		.filter((path) => /\.(ts|astro|css|woff2)$/.test(path))
		.map((path) => [
			path,
			path.endsWith('.woff2') ? '' : readFileSync(join(PROJECT, path), 'utf8'),
		]),
);

test('every import is one that the table of rooms allows', () => {
	expect(modules.size).toBeGreaterThan(1000);
	expect(unexpectedImports(modules)).toEqual([]);
});

test('no folders import each other in a cycle', () => {
	const cycles = folderCycles(modules);
	console.log(`Cycles of folders: ${cycles.join('\n') || 'none'}`);
	expect(cycles).toEqual([]);
});

test(`no folder holds more than ${MOST_FILES} files`, () => {
	const sizes = folderSizes(paths).filter(([folder]) => !SNAPSHOTS.test(folder));
	const lines = sizes.map(([folder, size]) => `${size} files in ${folder}`);
	console.log(`The fullest folders:\n${lines.slice(0, 10).join('\n')}`);
	expect(lines.filter((_, index) => (sizes[index]?.[1] ?? 0) > MOST_FILES)).toEqual([]);
});

test('the architecture page shows the table of rooms as it is', () => {
	const page = readFileSync(join(PROJECT, '.github/ARCHITECTURE.md'), 'utf8');
	const rows = (Object.keys(RULES) as Room[]).map(ruleRow);
	expect(page).toContain(`\n|---|---|---|---|\n${rows.join('\n')}\n\n`);
});

test('the README names every folder of the source, and no other', () => {
	const page = readFileSync(join(PROJECT, 'README.md'), 'utf8');
	const named = [...page.matchAll(/^\| `src\/([^`]+)\/` \|/gm)].map(([, folder]) => folder);
	const rooms = new Set(
		paths.map((path) => /^src\/([^/]+)\//.exec(path)?.[1]).filter((room) => room !== undefined),
	);
	expect(named.toSorted()).toEqual([...rooms].sort());
});
