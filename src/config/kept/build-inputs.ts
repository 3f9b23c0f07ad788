import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { contentRoot, openLibrary } from '../../parse/open.ts';
import { buildDay, fixedDate } from '../build-date.ts';
import { lastCommit } from '../last-commit.ts';

/** What a site is made with, in the project’s folder: its code, its packages and the files that are served unchanged. */
const CODE = [
	'astro.config.mjs',
	'node_modules/.package-lock.json',
	'package-lock.json',
	'package.json',
	'public',
	'scripts',
	'src',
	'tsconfig.json',
];

/** Entries that pages read in other ways than through the model. */
const READ_WHOLE: ReadonlySet<string> = new Set(['pages', 'sheets']);

/** Returns a fingerprint of everything that a site is made from. */
export function siteFingerprint(): string {
	const hash = createHash('sha256').update(fixedDate()?.toISOString() ?? '');
	hashSources(hash);
	hash.update(JSON.stringify(lastCommit(contentRoot())));
	hashFolder(hash, resolve(contentRoot()), () => true);
	return hash.digest('hex');
}

/** Returns a fingerprint of everything that a site is made from, apart from the entries that pages read through the model. */
export function frameFingerprint(): string {
	const library = openLibrary();
	const entries = library.all().filter(({ collection }) => !READ_WHOLE.has(collection));
	const apart = new Set(entries.map(({ file }) => file));
	const hash = createHash('sha256');
	hashSources(hash);
	hashFolder(hash, resolve(contentRoot()), (file) => !apart.has(file));
	return hash.digest('hex');
}

function hashSources(hash: Hash): void {
	const { version, platform, arch, env } = process;
	hash.update(JSON.stringify([version, platform, arch, env.TZ, process.cwd(), buildDay()]));
	for (const path of CODE) hashFolder(hash, path, () => true);
}

/** Adds the names of all files below a path, and the bytes of some. */
function hashFolder(hash: Hash, top: string, isHashed: (file: string) => boolean): void {
	for (const { path, isFile } of below(top)) {
		const file = relative(top, path).replaceAll('\\', '/');
		hash.update(`\n${top} ${file} ${isFile}\n`);
		if (isFile && isHashed(file)) hash.update(readFileSync(path));
	}
}

/** Returns everything below a folder except folders and what git keeps there, or a file itself. */
function below(top: string): { path: string; isFile: boolean }[] {
	try {
		return readdirSync(top, { recursive: true, withFileTypes: true })
			.filter((item) => !item.isDirectory() && !isOfGit(relative(top, item.parentPath)))
			.map((item) => ({ path: join(item.parentPath, item.name), isFile: item.isFile() }))
			.sort((a, b) => (a.path < b.path ? -1 : 1));
	} catch {
		return [{ path: top, isFile: true }];
	}
}

function isOfGit(folder: string): boolean {
	return folder.split(sep)[0] === '.git';
}
