import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { filesBelow } from '../files-below.ts';
import { openPack, type Pack } from './pack.ts';
import { writePack } from './pack-writer.ts';

/** Where a kept bundle says what belongs to it. No file has this name. */
const RECORD = 'record';

/** Modules of pages, which a build runs, and what the client gets: styles, scripts and the files of `public/`. */
const PARTS = ['modules', 'client'] as const;
type Part = (typeof PARTS)[number];

const sheetSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('inline'), content: z.string() }),
	z.object({ type: z.literal('external'), src: z.string() }),
]);

/** The styles of each page, by Astro’s name for it. */
const stylesSchema = z.record(
	z.string(),
	z.array(z.object({ depth: z.number(), order: z.number(), sheet: sheetSchema })),
);
export type PageStyles = z.output<typeof stylesSchema>;

/** What has packed a bundle. */
const VERSION = 'bundle 2';

const recordSchema = z.object({
	/** A fingerprint of everything that it was made from. */
	madeFrom: z.string(),
	/** The module by which it begins. */
	entry: z.string(),
	files: z.array(z.string()),
	styles: stylesSchema,
});
type BundleRecord = z.output<typeof recordSchema>;

/** Keeps a bundle while it is made. */
export interface BundleWriter {
	/** Keeps the modules of the pages, and what is to be known about them. */
	putModules(folder: string, about: Pick<BundleRecord, 'entry' | 'styles'>): void;
	/** Keeps what the client gets. */
	putClient(folder: string): void;
	/** Completes the bundle. @param madeFrom a fingerprint of everything that it was made from */
	complete(madeFrom: string): void;
	/** Removes a bundle that is not complete. */
	close(): void;
}

export function writeBundle(file: string): BundleWriter {
	const pack = writePack(file, VERSION);
	const files: string[] = [];
	let about: Pick<BundleRecord, 'entry' | 'styles'> | undefined;
	const put = (part: Part, folder: string) => {
		for (const path of filesBelow(folder)) {
			files.push(`${part}/${path}`);
			pack.put(`${part}/${path}`, readFileSync(join(folder, path)));
		}
	};
	return {
		putModules: (folder, known) => {
			put('modules', folder);
			about = known;
		},
		putClient: (folder) => put('client', folder),
		complete: (madeFrom) => {
			if (!about) throw new Error('Expected the modules of a bundle before it is complete');
			const record: z.input<typeof recordSchema> = { madeFrom, files, ...about };
			pack.put(RECORD, Buffer.from(JSON.stringify(record)));
			pack.complete();
		},
		close: pack.close,
	};
}

/** A bundle that is kept. */
export interface KeptBundle extends Pick<BundleRecord, 'entry' | 'styles'> {
	/** Writes its files into a folder for each part. */
	unpack(folders: Readonly<Record<Part, string>>): void;
}

/** Opens the bundle of the last build; `undefined` if there is no whole one, or if it was made from something else. */
export function openBundle(
	file: string,
	madeFrom: string,
	warn: (line: string) => void,
): KeptBundle | undefined {
	const pack = openPack(file, VERSION, warn);
	try {
		const record = readRecord(pack);
		if (record?.madeFrom !== madeFrom) return undefined;
		const bodies = record.files.map((key) => [key, pack.read(key)] as const);
		if (!bodies.every(([, body]) => body)) return undefined;
		return {
			entry: record.entry,
			styles: record.styles,
			unpack: (folders) => {
				for (const [key, body] of bodies) {
					const part = PARTS.find((part) => key.startsWith(`${part}/`));
					if (!part || !body) continue;
					const path = join(folders[part], key.slice(part.length + 1));
					mkdirSync(dirname(path), { recursive: true });
					writeFileSync(path, body);
				}
			},
		};
	} finally {
		pack.close();
	}
}

function readRecord(pack: Pack): BundleRecord | undefined {
	const bytes = pack.read(RECORD);
	return bytes && recordSchema.safeParse(JSON.parse(bytes.toString())).data;
}
