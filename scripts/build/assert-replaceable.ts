import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { filesBelow } from '../../src/config/files-below.ts';
import { contentRoot } from '../../src/parse/open.ts';
import { CommandError } from '../command-line/command-error.ts';
import { findForeignFiles, readMark } from './site-mark.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Folders in which systems keep home folders. */
const HOMES = ['/home', '/Users', 'C:\\Users'];

/** The most files that a message lists. */
const NAMED = 3;

/**
 * Rejects a folder that a build must never replace, whatever its content.
 * @throws CommandError when the folder is or contains the project, the content or a home folder; when it is within
 *   the sources of the site; when it is a link or a file
 */
export function assertMayHoldSite(folder: string): void {
	const item = lstatSync(folder, { throwIfNoEntry: false });
	if (item?.isSymbolicLink())
		throw new CommandError(`${folder} is a link: name the folder that it leads to.`);
	if (item && !item.isDirectory())
		throw new CommandError(`${folder} is a file, expected a folder for the built site.`);
	const place = realPath(folder);
	for (const [what, path] of kept())
		if (isWithin(path, place))
			throw new CommandError(
				`A build would delete ${what} (${path}) for ${folder}: choose another folder, such as dist.`,
			);
	if (HOMES.includes(dirname(place)))
		throw new CommandError(`${folder} is somebody’s home: choose a folder within it.`);
	for (const source of [contentRoot(), join(PROJECT, 'public'), join(PROJECT, 'src')])
		if (isWithin(place, realPath(source)))
			throw new CommandError(
				`${folder} is within ${source}, which the site is built from: choose another folder, such as dist.`,
			);
}

/**
 * Rejects a folder with any content that was not written by a build of this project.
 * @returns the files that are in it
 * @throws CommandError that says what would be lost
 */
export function assertNothingIsLost(folder: string): string[] {
	const files = existsSync(folder) ? filesBelow(folder) : [];
	const strangers = findForeignFiles(folder, files);
	if (strangers.length === 0) return files;
	const named = strangers.slice(0, NAMED).join(', ');
	const more = strangers.length - NAMED;
	const lost = more > 0 ? `${named} and ${more} more` : named;
	throw new CommandError(
		readMark(folder)
			? `A build would delete what is not its own in ${folder}: ${lost}. Move it away, or put it into public/, from where it is published each time.`
			: `${folder} is no site that this project built, and a build would delete what is in it: ${lost}. Choose another folder, or empty this one.`,
	);
}

function kept(): [what: string, path: string][] {
	return [
		['the project', realPath(PROJECT)],
		['the content', realPath(contentRoot())],
		['your home', realPath(homedir())],
		['your home', realPath(userInfo().homedir)],
	];
}

function isWithin(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return way === '' || (way.split(sep)[0] !== '..' && resolve(folder, way) === path && !isFar(way));
}

/** On Windows the relative path to another drive is absolute. */
function isFar(way: string): boolean {
	return resolve(way) === way;
}

/** Returns the path with links resolved, as the file system spells it; parts that don’t exist yet stay as given. */
function realPath(path: string): string {
	const absolute = resolve(path);
	if (existsSync(absolute)) return realpathSync.native(absolute);
	return absolute === dirname(absolute)
		? absolute
		: join(realPath(dirname(absolute)), basename(absolute));
}
