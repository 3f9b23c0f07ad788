import { noted } from '../../graph/inputs/reads.ts';
import { openPack } from './pack.ts';
import { writePack } from './pack-writer.ts';
import { type PageRecord, recordSchema, startRecord, unchangedPages } from './page-record.ts';

/** Where the pack of a build says what its pages are made from. */
const RECORD = 'record';

/** What the pages of the last build were made from, and what those of the next are. */
export interface KeptPages {
	/** Returns whether a page is as in the last build: nothing that it is made from has changed. */
	isSame(page: string): boolean;
	/** Returns whether the search found a page of the last build. */
	wasSearched(page: string): boolean;
	/** Notes that a page of the last build is in the next, too. */
	keep(page: string): void;
	/** Notes what a page that was rendered is made from. */
	add(page: string, reads: readonly string[], isSearched: boolean): void;
	/** Completes the notes for the next build, which then has no others. */
	complete(): void;
	/** Removes the notes for the next build unless they are complete. */
	close(): void;
}

/**
 * Opens the notes of the last build. If it was made with something else, all pages are rendered again.
 * @param file the pack that they are in
 * @param version of the format of the notes, and whose they are
 * @param frame a fingerprint of everything, apart from the parts of the content, that pages are made from
 */
export function openKeptPages(
	file: string,
	{ version, frame }: { version: string; frame: string },
	warn: (line: string) => void,
): KeptPages {
	const before = openPack(file, version, warn);
	const record = readRecord(before.read(RECORD), frame);
	before.close();
	const searched = new Set(record?.searched);
	const next = writePack(file, version);
	const recorder = startRecord(frame, record);
	return {
		isSame: record ? unchangedPages(record, noted().parts) : () => false,
		wasSearched: (page) => searched.has(page),
		keep: recorder.keep,
		add: recorder.add,
		complete: () => {
			const { parts, groups } = noted();
			next.put(RECORD, Buffer.from(JSON.stringify(recorder.complete(parts, groups))));
			next.complete();
		},
		close: next.close,
	};
}

function readRecord(bytes: Buffer | undefined, frame: string): PageRecord | undefined {
	if (!bytes) return undefined;
	const record = recordSchema.safeParse(JSON.parse(bytes.toString())).data;
	return record?.frame === frame ? record : undefined;
}
