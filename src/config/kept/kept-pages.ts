import { noted } from '../../graph/inputs/reads.ts';
import { openPack } from './pack.ts';
import { writePack } from './pack-writer.ts';
import {
	namedReads,
	type PageRecord,
	recordSchema,
	startRecord,
	unchangedPages,
} from './page-record.ts';

/** Where a pack of pages says what they are made from. No page has this name. */
const RECORD = 'record';

/** The pages of the last build, and those for the next. */
export interface KeptPages {
	/** Returns a page of the last build; `undefined` if something that it is made from has changed. */
	read(page: string): Buffer | undefined;
	/** Keeps a page of the last build for the next. */
	keep(page: string, body: Buffer): void;
	/** Keeps a page that was rendered. */
	add(page: string, body: Buffer, reads: readonly string[]): void;
	/** Completes the pages for the next build, which then has no others. */
	complete(): void;
	/** Removes the pages for the next build unless they are complete. */
	close(): void;
}

/**
 * Opens the pages of the last build. If it was made with something else, they are all rendered again.
 * @param file the pack that they are in
 * @param version of the format of the pages, and whose they are
 * @param frame a fingerprint of everything, apart from the parts of the content, that pages are made from
 */
export function openKeptPages(
	file: string,
	{ version, frame }: { version: string; frame: string },
	warn: (line: string) => void,
): KeptPages {
	const before = openPack(file, version, warn);
	const record = readRecord(before.read(RECORD), frame);
	const isSame = record ? unchangedPages(record, noted().parts) : () => false;
	const next = writePack(file, version);
	const recorder = startRecord(frame, record);
	return {
		read: (page) => (isSame(page) ? before.read(page) : undefined),
		keep: (page, body) => {
			next.put(page, body);
			recorder.add(page, namedReads(record?.pages[page], record));
		},
		add: (page, body, reads) => {
			next.put(page, body);
			recorder.add(page, reads);
		},
		complete: () => {
			const { parts, groups } = noted();
			next.put(RECORD, Buffer.from(JSON.stringify(recorder.complete(parts, groups))));
			next.complete();
		},
		close: () => {
			before.close();
			next.close();
		},
	};
}

function readRecord(bytes: Buffer | undefined, frame: string): PageRecord | undefined {
	if (!bytes) return undefined;
	const record = recordSchema.safeParse(JSON.parse(bytes.toString())).data;
	return record?.frame === frame ? record : undefined;
}
