import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { listFiles } from '../../parse/files.ts';
import { contentRoot } from '../../parse/open.ts';
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

/** What a site is made from, as fingerprints. */
export interface BuildInputs {
	/** Of everything that it is made from. */
	all: string;
	/** Of everything apart from the entries that pages read through the model. */
	frame: string;
}

/** Returns fingerprints of what a site is made from. No entry is parsed for them. */
export function buildInputs(): BuildInputs {
	const sources = createHash('sha256');
	hashSources(sources);
	const content = resolve(contentRoot());
	const apart = new Set(
		listFiles(content).flatMap((each) =>
			each.kind === 'entry' && !READ_WHOLE.has(each.collection) ? each.file : [],
		),
	);
	const frame = sources.copy();
	hashFolder(frame, content, (file) => !apart.has(file));
	const all = sources.update(fixedDate()?.toISOString() ?? '');
	all.update(JSON.stringify(lastCommit(contentRoot())));
	hashFolder(all, content, () => true);
	return { all: all.digest('hex'), frame: frame.digest('hex') };
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
