import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { leadsOut } from '../../parse/leads-out.ts';

/** A file to write below a folder. */
export interface FileToWrite {
	/** Its path from the folder, with `/`. */
	path: string;
	bytes: Uint8Array;
}

/**
 * Writes files below a folder: all of them, or none. Each is complete before it takes its place, so that a full disk
 * leaves the folder as it was.
 *
 * @throws when a file can’t be written, or would be written through a link
 */
export function writeFiles(root: string, files: readonly FileToWrite[]): void {
	const unfinished: string[] = [];
	const placed: { target: string; before: Buffer | undefined }[] = [];
	try {
		for (const { path, bytes } of files) {
			const target = join(root, path);
			refuseLinks(target, root);
			mkdirSync(dirname(target), { recursive: true });
			const temporary = join(dirname(target), `.${process.pid}-${unfinished.length}.tmp`);
			unfinished.push(temporary);
			writeFileSync(temporary, bytes, { flag: 'wx' });
		}
		for (const [index, { path }] of files.entries()) {
			const target = join(root, path);
			placed.push({ target, before: existing(target) });
			renameSync(unfinished[index] ?? '', target);
		}
	} catch (error) {
		for (const { target, before } of placed)
			if (before) writeFileSync(target, before);
			else rmSync(target, { force: true });
		for (const temporary of unfinished) rmSync(temporary, { force: true });
		throw error;
	}
}

function existing(path: string): Buffer | undefined {
	return lstatSync(path, { throwIfNoEntry: false }) ? readFileSync(path) : undefined;
}

/** Nothing is written outside the folder, nor over a link, which may be somebody else’s file. */
function refuseLinks(target: string, root: string): void {
	let folder = dirname(target);
	while (!lstatSync(folder, { throwIfNoEntry: false })) folder = dirname(folder);
	const isLink = lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink();
	if (isLink || leadsOut(folder, root))
		throw new Error(`${target} is a link: nothing is written there.`);
}
