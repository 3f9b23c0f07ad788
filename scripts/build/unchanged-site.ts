import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import { filesBelow } from '../../src/config/files-below.ts';
import { KEPT } from '../../src/config/kept/kept-folder.ts';

/** What is noted about the last site that was built. */
const RECORD = join(KEPT, 'site.json');

const recordSchema = z.strictObject({
	format: z.literal(1),
	/** The folder that the site is in. */
	folder: z.string(),
	/** A fingerprint of all that it was made from. */
	madeFrom: z.string(),
	/** The size of each of its files, and when it was written. */
	files: z.record(z.string(), z.tuple([z.number(), z.number()])),
});

/** Notes what the site in a folder was made from, after it was built. */
export function noteSite(folder: string, madeFrom: string, record = RECORD): void {
	const note: z.output<typeof recordSchema> = {
		format: 1,
		folder: resolve(folder),
		madeFrom,
		files: Object.fromEntries(stateOfFiles(folder)),
	};
	mkdirSync(dirname(record), { recursive: true });
	writeFileSync(record, JSON.stringify(note));
}

/**
 * Returns whether a folder holds the site that would be built now: it was built from the same, and none of its files was
 * changed, added or removed since.
 */
export function isUnchanged(folder: string, madeFrom: string, record = RECORD): boolean {
	const note = readNote(record);
	if (note?.madeFrom !== madeFrom || note.folder !== resolve(folder)) return false;
	const before = new Map(Object.entries(note.files));
	try {
		const now = stateOfFiles(folder);
		return (
			now.length === before.size &&
			now.every(([file, state]) => String(before.get(file)) === String(state))
		);
	} catch {
		return false;
	}
}

/** Returns the files of the last site that was built, as paths in its folder. */
export function filesOfLastSite(record = RECORD): string[] {
	return Object.keys(readNote(record)?.files ?? {});
}

function readNote(record: string): z.output<typeof recordSchema> | undefined {
	try {
		return recordSchema.safeParse(JSON.parse(readFileSync(record, 'utf8'))).data;
	} catch {
		// There is none, or it was cut off: the site is built.
		return undefined;
	}
}

function stateOfFiles(folder: string): [file: string, state: [size: number, written: number]][] {
	return filesBelow(folder).map((file) => {
		const { size, mtimeMs } = statSync(join(folder, file));
		return [file, [size, mtimeMs]];
	});
}
