import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { contentRoot } from '../../src/parse/open.ts';
import { CommandError } from '../command-line/command-error.ts';
import { readMark, strangersIn } from './site-mark.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Where systems keep the folders of people. */
const HOMES = ['/home', '/Users', 'C:\\Users'];

/** How many files a message names. */
const NAMED = 3;

/**
 * Refuses a folder that a build must never replace, whatever is in it.
 * @throws CommandError when the folder is, or holds, the project, the content or a home; when it is within
 *   what the site is made from; when it is a link or a file
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
 * Refuses to replace a folder with something in it that no build of this project has written.
 * @throws CommandError that says what would be lost
 */
export function assertNothingIsLost(folder: string): void {
	if (!existsSync(folder)) return;
	const strangers = strangersIn(folder);
	if (strangers.length === 0) return;
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

/** On Windows the way to another drive is an absolute path. */
function isFar(way: string): boolean {
	return resolve(way) === way;
}

/** The path without links, as the file system spells it; what is not there yet is spelt as it was given. */
function realPath(path: string): string {
	const absolute = resolve(path);
	if (existsSync(absolute)) return realpathSync.native(absolute);
	return absolute === dirname(absolute)
		? absolute
		: join(realPath(dirname(absolute)), basename(absolute));
}
