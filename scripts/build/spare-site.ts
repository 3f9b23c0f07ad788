import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../src/config/files-below.ts';
import { KEPT } from '../../src/config/kept/kept-folder.ts';
import { errorCode } from '../../src/format/error-code.ts';

/**
 * The folder of the site before the last: those of its files that the last site has, too. They are the same files under
 * a second name, so they take no space, and a withdrawn text is not among them. A build that keeps most pages puts the
 * others beside them, instead of making a folder for every page.
 */
const SPARE = join(KEPT, 'spare');

/** The folder of a site that was replaced, until it has only what the next has, too. */
const REPLACED = join(KEPT, 'replaced');

/** Returns whether the spare folder has a file of the last site, and not a copy or another. */
export function hasSpare(file: string, lastSite: string, spare = SPARE): boolean {
	try {
		const one = statSync(join(spare, file));
		const other = statSync(join(lastSite, file));
		return one.ino === other.ino && one.dev === other.dev;
	} catch {
		return false;
	}
}

/**
 * Moves the files that were built into the spare folder, which then becomes the folder of the site.
 * @param kept the files of the spare folder that the site has: others are removed
 */
export function addSpare(built: string, kept: ReadonlySet<string>, spare = SPARE): void {
	if (kept.size === 0 || !lstatSync(spare, { throwIfNoEntry: false })?.isDirectory()) return;
	keepOnly(spare, kept);
	for (const file of filesBelow(built)) {
		mkdirSync(dirname(join(spare, file)), { recursive: true });
		renameSync(join(built, file), join(spare, file));
	}
	rmSync(built, { recursive: true });
	renameSync(spare, built);
}

/**
 * Takes over the folder of the site that has just been replaced, which takes no time, or removes it. It is not spare yet: it
 * may have what was withdrawn.
 */
export function takeReplaced(replaced: string, place = REPLACED): void {
	rmSync(place, { recursive: true, force: true });
	try {
		mkdirSync(dirname(place), { recursive: true });
		renameSync(replaced, place);
	} catch (error) {
		// The site may be on another file system.
		if (errorCode(error) !== 'EXDEV') throw error;
		rmSync(replaced, { recursive: true });
	}
}

/**
 * Makes the folder of the site that was replaced the spare one. What was spare before is removed.
 * @param kept the files that the new site has from this one: others are removed
 */
export function makeSpare(
	kept: ReadonlySet<string>,
	{ replaced = REPLACED, spare = SPARE } = {},
): void {
	rmSync(spare, { recursive: true, force: true });
	if (kept.size > 0 && existsSync(replaced)) {
		keepOnly(replaced, kept);
		renameSync(replaced, spare);
	} else discardReplaced({ replaced, spare });
}

/**
 * Removes a replaced site that a killed build has left, and with it what was spare then: it may have what that build has
 * withdrawn.
 */
export function discardReplaced({ replaced = REPLACED, spare = SPARE } = {}): void {
	if (!existsSync(replaced)) return;
	rmSync(spare, { recursive: true, force: true });
	rmSync(replaced, { recursive: true });
}

function keepOnly(folder: string, kept: ReadonlySet<string>): void {
	const emptied = new Set<string>();
	for (const file of filesBelow(folder)) {
		if (kept.has(file)) continue;
		rmSync(join(folder, file));
		emptied.add(dirname(file));
	}
	for (const each of emptied) removeEmpty(folder, each);
}

/** Removes a folder, if it is still there, and those that it is in, as long as they are empty. */
function removeEmpty(top: string, folder: string): void {
	for (let each = folder; each !== '.'; each = dirname(each)) {
		const path = join(top, each);
		if (!existsSync(path)) continue;
		if (readdirSync(path).length > 0) return;
		rmdirSync(path);
	}
}
