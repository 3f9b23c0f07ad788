import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { filesBelow } from '../../src/config/files-below.ts';
import { errorCode } from '../../src/format/error-code.ts';
import { CommandError } from '../command-line/command-error.ts';
import { exchangeFolders } from './exchange-folders.ts';
import { MARK, readMark, writeMark } from './site-mark.ts';

/** The new site next to its destination, within the folder of the publication. */
const SITE = 'site';

/** This file marks that a site is complete and is being moved to its destination. */
const MOVING = 'moving';

/** A file from another file system until it is copied completely. */
const PART = `${MARK}.part`;

/**
 * Replaces the previous site with a new, complete one. There is a site at the destination at every moment, even if
 * the process is killed:
 *
 * - where the system supports it (Linux, macOS), the two folders swap their names atomically;
 * - elsewhere, and if the destination is a mounted folder, the new files are moved there one by one, each atomically:
 * first the assets, then the pages; then the remaining files of the previous site are deleted.
 *   An interrupted move is completed by the next command that builds or serves the site.
 *
 * A symbolic link that is switched from one build to the next would also work on some systems, but anyone who copies
 * or uploads `dist/` would get a link.
 * @param built the new site, which is moved away
 * @param exchange swaps the names of two folders, and returns whether it could
 * @param takeReplaced may move the previous site away, if it is in a folder of its own: otherwise it is removed
 * @returns all files of the folder; `undefined` if they were moved there, since there may be others
 */
export function publish(
	built: string,
	folder: string,
	{ exchange = exchangeFolders, takeReplaced = (_: string): void => undefined } = {},
): string[] | undefined {
	const place = resolve(folder);
	const workshop = workshopFor(place);
	let files: string[] | undefined;
	const next = join(workshop, SITE);
	mkdirSync(dirname(place), { recursive: true });
	tidyPublication(folder);
	mkdirSync(workshop);
	try {
		writeMark(workshop);
		files = writeMark(built);
		bring(built, next);
		if (!existsSync(place)) renameSync(next, place);
		else if (exchange(next, place)) takeReplaced(next);
		else {
			files = undefined;
			// Fails before anything is moved if the destination is not writable.
			writeFileSync(join(place, PART), '');
			writeFileSync(join(workshop, MOVING), '');
			move(next, place);
		}
	} catch (error) {
		if (!isUnfinished(folder)) clear(workshop);
		throw error;
	}
	clear(workshop);
	return files;
}

/** Returns whether a publication was interrupted while its files were moved. */
export function isUnfinished(folder: string): boolean {
	return existsSync(join(workshopFor(resolve(folder)), MOVING));
}

/**
 * Completes a publication that was interrupted while its files were moved, and removes its leftovers.
 * @throws CommandError when something else has its name
 */
export function tidyPublication(folder: string): void {
	const place = resolve(folder);
	const workshop = workshopFor(place);
	if (isUnfinished(folder)) move(join(workshop, SITE), place);
	clear(workshop);
}

/** The destination may be on another file system. */
function bring(built: string, next: string): void {
	try {
		renameSync(built, next);
	} catch (error) {
		if (errorCode(error) !== 'EXDEV') throw error;
		for (const file of filesBelow(built)) {
			mkdirSync(dirname(join(next, file)), { recursive: true });
			copyFileSync(join(built, file), join(next, file));
		}
		rmSync(built, { recursive: true });
	}
}

function workshopFor(place: string): string {
	return `${place}.next`;
}

/** It can be interrupted at any point and repeated with the same result: the mark of the new site is moved last. */
function move(next: string, place: string): void {
	const before = readMark(place) ?? [];
	const files = readMark(next);
	if (!files) return;
	const kept = new Set(files);
	const folders = new Set(files.flatMap(foldersAbove));
	const isInTheWay = (file: string) =>
		folders.has(file) || foldersAbove(file).some((above) => kept.has(above));
	remove(place, before.filter(isInTheWay));
	const isPage = (file: string) => file.endsWith('.html');
	for (const file of [...files.filter((file) => !isPage(file)), ...files.filter(isPage)])
		if (existsSync(join(next, file))) moveFile(next, place, file);
	remove(place, [...before.filter((file) => !kept.has(file)), PART]);
	moveFile(next, place, MARK);
}

function remove(place: string, files: readonly string[]): void {
	for (const file of files) if (isFile(join(place, file))) rmSync(join(place, file));
	removeEmptyFolders(place);
}

/** A path below a file cannot exist. */
function isFile(path: string): boolean {
	return existsSync(path) && statSync(path).isFile();
}

/** Returns the parent folders of a file: `a` and `a/b` for `a/b/c`. */
function foldersAbove(file: string): string[] {
	const steps = file.split('/').slice(0, -1);
	return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

function moveFile(next: string, place: string, file: string): void {
	const from = join(next, file);
	const to = join(place, file);
	mkdirSync(dirname(to), { recursive: true });
	try {
		renameSync(from, to);
	} catch (error) {
		if (errorCode(error) !== 'EXDEV') throw error;
		copyFileSync(from, join(place, PART));
		renameSync(join(place, PART), to);
		rmSync(from);
	}
}

/** @returns whether the folder itself is gone */
function removeEmptyFolders(folder: string, isRoot = true): boolean {
	let isEmpty = true;
	for (const item of readdirSync(folder, { withFileTypes: true }))
		if (!item.isDirectory() || !removeEmptyFolders(join(folder, item.name), false)) isEmpty = false;
	if (isEmpty && !isRoot) rmdirSync(folder);
	return isEmpty;
}

/** The mark is deleted last, so that the rest is still recognised as a build if the process is killed here. */
function clear(workshop: string): void {
	if (!existsSync(workshop)) return;
	if (!readMark(workshop) && readdirSync(workshop).length > 0)
		throw new CommandError(
			`The new site comes through ${workshop}, which holds something else (${filesBelow(workshop)[0]}): move it away.`,
		);
	for (const name of [MOVING, SITE, MARK])
		rmSync(join(workshop, name), { recursive: true, force: true });
	rmdirSync(workshop);
}
