import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { HookParameters } from 'astro';
import type { BuildEnvironment, Plugin, ViteBuilder } from 'vite';
import * as z from 'zod';
import { filesBelow } from '../files-below.ts';
import { openPack } from './pack.ts';
import { writePack } from './pack-writer.ts';

/** Where a kept bundle says what belongs to it. No file has this name. */
const RECORD = 'record';

/** Modules of pages, which a build runs, and what the client gets: styles, scripts and the files of `public/`. */
const PARTS = ['prerender', 'client'] as const;

/** The module by which the bundle begins has a name of its own each time. */
const ENTRY = /^prerender-entry/;

type Pages = HookParameters<'astro:build:setup'>['pages'];

const sheetSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('inline'), content: z.string() }),
	z.object({ type: z.literal('external'), src: z.string() }),
]);

/** What has packed a bundle. */
const VERSION = 'bundle 1';

const recordSchema = z.object({
	madeFrom: z.string(),
	files: z.array(z.string()),
	/** The styles of each page. */
	styles: z.record(
		z.string(),
		z.array(z.object({ depth: z.number(), order: z.number(), sheet: sheetSchema })),
	),
});

export interface KeptBundleOptions {
	/** The pack that the bundle of the last build is in. */
	file: string;
	/** Returns a fingerprint of everything that a bundle is made from. */
	madeFrom(): string;
	/** True to bundle in any case. */
	isAfresh: boolean;
	warn(line: string): void;
}

/** The bundle of a build. */
export interface KeptBundle {
	/** @param pages the pages of the build, to which Vite adds their styles */
	plugin(pages: Pages): Plugin;
	/** Keeps the bundle for the next build, once Astro has completed it and before a page is rendered. */
	keep(): void;
}

/** Lets a build run the modules that Vite bundled for the last one, if they were made from the same. */
export function keepBundle({ file, madeFrom, isAfresh, warn }: KeptBundleOptions): KeptBundle {
	let keep: (() => void) | undefined;
	return {
		plugin: (pages) => ({
			name: 'kept-bundle',
			buildApp: {
				order: 'pre',
				handler: async (builder) => {
					const folders = foldersOf(builder);
					if (!isAfresh && restore(file, madeFrom(), { folders, pages, warn }))
						skipBundling(builder, folders.prerender);
					else keep = () => store(file, madeFrom(), { folders, pages });
				},
			},
		}),
		keep: () => keep?.(),
	};
}

type Folders = Readonly<Record<(typeof PARTS)[number], string>>;

function foldersOf({ config, environments }: ViteBuilder): Folders {
	const folder = (name: string) =>
		resolve(config.root, environments[name]?.config.build.outDir ?? '');
	return { prerender: folder('prerender'), client: folder('client') };
}

interface Bundle {
	folders: Folders;
	pages: Pages;
}

function store(file: string, madeFrom: string, { folders, pages }: Bundle): void {
	const pack = writePack(file, VERSION);
	try {
		const files = PARTS.flatMap((part) =>
			filesOf(part, folders).map((path) => {
				const key = `${part}/${path}`;
				pack.put(key, readFileSync(join(folders[part], path)));
				return key;
			}),
		);
		const styles = Object.fromEntries([...pages].map(([key, page]) => [key, page.styles]));
		const record: z.input<typeof recordSchema> = { madeFrom, files, styles };
		pack.put(RECORD, Buffer.from(JSON.stringify(record)));
		pack.complete();
	} finally {
		pack.close();
	}
}

/** Astro lets the folder of the modules be in that of the site. */
function filesOf(part: keyof Folders, folders: Folders): string[] {
	const inner = `${relative(folders.client, folders.prerender).replaceAll('\\', '/')}/`;
	return filesBelow(folders[part]).filter((path) => part !== 'client' || !path.startsWith(inner));
}

/** @returns whether there was a whole bundle, made from the same */
function restore(
	file: string,
	madeFrom: string,
	{ folders, pages, warn }: Bundle & Pick<KeptBundleOptions, 'warn'>,
): boolean {
	const pack = openPack(file, VERSION, warn);
	try {
		const bytes = pack.read(RECORD);
		const record = bytes && recordSchema.safeParse(JSON.parse(bytes.toString())).data;
		if (record?.madeFrom !== madeFrom) return false;
		const bodies = record.files.map((key) => [key, pack.read(key)] as const);
		if (!bodies.every(([, body]) => body)) return false;
		for (const [key, body] of bodies) {
			const part = PARTS.find((part) => key.startsWith(`${part}/`));
			if (!part || !body) continue;
			const path = join(folders[part], key.slice(part.length + 1));
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, body);
		}
		for (const [key, page] of pages) page.styles = record.styles[key] ?? [];
		return true;
	} finally {
		pack.close();
	}
}

/** Answers what Astro wants to have bundled with what is there already. It asks for no more than the name of the entry. */
function skipBundling(builder: ViteBuilder, prerender: string): void {
	const fileName = filesBelow(prerender).find((path) => ENTRY.test(path)) ?? '';
	const entry = { type: 'chunk', fileName, code: '', moduleIds: [] };
	Object.assign(builder, {
		build: async (environment: BuildEnvironment) => {
			environment.isBuilt = true;
			return { output: [entry] };
		},
	});
}
