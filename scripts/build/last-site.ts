import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import { filesBelow } from '../../src/config/files-below.ts';
import { KEPT } from '../../src/config/kept/kept-folder.ts';
import { tableSchema } from '../../src/config/kept/page-record.ts';

/** What is noted about the last site that was built. */
const RECORD = join(KEPT, 'site.json');

/** The size of a file, and when it was written. */
type FileState = readonly [size: number, written: number];

const recordSchema = z.strictObject({
	format: z.literal(3),
	/** The folder that the site is in. */
	folder: z.string(),
	/** A fingerprint of all that it was made from. */
	madeFrom: z.string(),
	/** A fingerprint of what it was made with: if this is another, no page is the same. */
	madeWith: z.string(),
	/** The state of each of its files. */
	files: tableSchema<FileState>(),
	/** A fingerprint of each of its pages. */
	pages: tableSchema<string>(),
	/** Those that the search finds. */
	searched: z.object({ about: z.number(), files: z.array(z.string()) }),
});

/** The pages of a site that the search finds. */
export interface SearchedPages {
	/** How many there may be, about: the size of the pieces of the index depends on it. */
	about: number;
	/** Their files, in the order of the index. */
	files: readonly string[];
}

/** The pages of a site. */
export interface SitePages {
	/** A fingerprint of each. */
	pages: ReadonlyMap<string, string>;
	searched: SearchedPages;
}

/** The site that was last built into a folder, as far as it is still what was built. */
export interface LastSite {
	folder: string;
	/** What it was made from, if none of its files was changed, added or removed since. */
	madeFrom: string | undefined;
	/** The paths of all files that it had. */
	files: readonly string[];
	/** Those that are as they were built. */
	intact: ReadonlySet<string>;
	/** A fingerprint of each of its pages. */
	pages: ReadonlyMap<string, string>;
	/** What it was made with. */
	madeWith: string | undefined;
	/** The pages that the search finds. */
	searched: SearchedPages | undefined;
}

/** What a site was made from and with, as fingerprints. */
export interface SiteInputs {
	madeFrom: string;
	madeWith: string;
}

/**
 * Notes what the site in a folder was made from, after it was built, and what its pages are.
 * @param files those that are in the folder, if that is known
 */
export function noteSite(
	folder: string,
	inputs: SiteInputs,
	{ pages, searched }: SitePages,
	{ files = filesBelow(folder), record = RECORD } = {},
): void {
	const note: z.output<typeof recordSchema> = {
		format: 3,
		folder: resolve(folder),
		...inputs,
		files: Object.fromEntries(stateOfFiles(folder, files)),
		pages: Object.fromEntries(pages),
		searched: { about: searched.about, files: [...searched.files] },
	};
	mkdirSync(dirname(record), { recursive: true });
	writeFileSync(record, JSON.stringify(note));
}

interface ReadOptions {
	present?: readonly string[];
	record?: string;
	warn?: (line: string) => void;
}

/**
 * Returns what is known of the site in a folder: nothing if it was built elsewhere, or by an earlier version.
 * @param present the files that are in the folder, if that is known
 * @param warn is given one line about a record that can’t be used
 */
export function readLastSite(
	folder: string,
	{ present, record = RECORD, warn = console.warn }: ReadOptions = {},
): LastSite {
	const note = readNote(record, warn);
	if (note?.folder !== resolve(folder)) return nothingKnown(folder);
	const before = new Map(Object.entries(note.files));
	try {
		const now = stateOfFiles(folder, present ?? filesBelow(folder));
		const intact = now.filter(([file, state]) => String(before.get(file)) === String(state));
		const isWhole = intact.length === now.length && now.length === before.size;
		return {
			folder: note.folder,
			madeFrom: isWhole ? note.madeFrom : undefined,
			files: [...before.keys()],
			intact: new Set(intact.map(([file]) => file)),
			pages: new Map(Object.entries(note.pages)),
			madeWith: note.madeWith,
			searched: note.searched,
		};
	} catch {
		return nothingKnown(folder);
	}
}

function nothingKnown(folder: string): LastSite {
	return {
		folder: resolve(folder),
		madeFrom: undefined,
		files: [],
		intact: new Set(),
		pages: new Map(),
		madeWith: undefined,
		searched: undefined,
	};
}

function readNote(
	record: string,
	warn: (line: string) => void,
): z.output<typeof recordSchema> | undefined {
	if (!existsSync(record)) return undefined;
	const note = recordSchema.safeParse(readJson(record)).data;
	if (!note) warn(`${record} is not used: another version made it, or it is not complete`);
	return note;
}

function readJson(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

function stateOfFiles(
	folder: string,
	files: readonly string[],
): (readonly [file: string, state: FileState])[] {
	return files.map((file) => {
		const { size, mtimeMs } = statSync(join(folder, file));
		return [file, [size, mtimeMs]] as const;
	});
}
