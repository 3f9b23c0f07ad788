import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

/** The papers for contributors match the project. */

const PROJECT = resolve(import.meta.dirname, '../..');
const PAPERS = [
	'README.md',
	'.github/ARCHITECTURE.md',
	'.github/CONTRIBUTING.md',
	'.github/STYLE.md',
	'.github/CONTENT-MODEL.md',
];

/** Rows about the code of other projects, by `owner/name`. */
const OTHER_PROJECTS = /^\| `[\w.-]+\/[\w.-]+`.*$/gm;

const readText = (path: string) => readFileSync(join(PROJECT, path), 'utf8');

const packages = z.record(z.string(), z.string());
const manifest = z
	.object({
		scripts: packages,
		dependencies: packages,
		optionalDependencies: packages,
		devDependencies: packages,
	})
	.parse(JSON.parse(readText('package.json')));

test('the architecture page says why each package is here, and names no other', () => {
	const [, list = ''] = readText('.github/ARCHITECTURE.md').split('\n## What it is built with\n');
	const named = [...list.matchAll(/^\| `([^`]+)` \| \S.* \|$/gm)].map(([, name]) => name);
	const { dependencies, optionalDependencies, devDependencies } = manifest;
	expect(named.toSorted()).toEqual(
		Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies }).sort(),
	);
});

test.each(PAPERS)('every command in %s exists', (paper) => {
	const rows = [...readText(paper).matchAll(/`npm run [^`]*`(?:, `[a-z:]+`)*/g)];
	const commands = rows.flatMap(([row]) => [
		...(/npm run (?:--silent )?([a-z:]+)/.exec(row)?.slice(1) ?? []),
		...[...row.matchAll(/, `([a-z:]+)`/g)].flatMap(([, name]) => name ?? []),
	]);
	expect(commands.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
	if (paper === 'README.md') expect(commands.length).toBeGreaterThan(10);
});

test.each(PAPERS)('every path and every link in %s is of a file of the project', (paper) => {
	const text = readText(paper).replace(OTHER_PROJECTS, '');
	const paths = [...text.matchAll(/`((?:src|scripts|\.github|\.vscode)\/[\w./-]+)`/g)].flatMap(
		([, path]) => path ?? [],
	);
	const links = [...text.matchAll(/\]\((?!https?:|\/|#)([^)#]+)/g)].map(([, link]) =>
		join(paper, '..', link ?? ''),
	);
	expect([...paths, ...links].filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
});
