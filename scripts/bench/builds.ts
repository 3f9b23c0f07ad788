import {
	appendFileSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { KEPT } from '../../src/config/kept/kept-folder.ts';
import { listPages } from '../dist-checks/files.ts';
import { type Measurable, type Measured, measure, median } from './measure.ts';
import { writePeer } from './peer.ts';
import { type IdeaText, writeRoot } from './root.ts';

/** Where commands keep what Node has compiled: `scripts/launch.mjs`. */
const COMPILED = 'node_modules/.cache/compiled';

/** What the names of folders begin with that have what was forgotten. */
const FORGOTTEN = 'forgotten-';

/** Deletes what was forgotten: a development server would watch it. */
export function deleteForgotten(workshop: string): void {
	for (const name of readdirSync(workshop))
		if (name.startsWith(FORGOTTEN)) rmSync(join(workshop, name), { recursive: true });
}

/** A site that is built from the same change ideas. */
export interface Contestant {
	name: string;
	/** The folder of the built site. */
	site: string;
	build: Measurable;
	/** The command of its development server. */
	serve(port: number): Measurable;
	/** Removes everything that earlier builds have left. */
	forget(): void;
	/** Adds a sentence to one change idea. */
	edit(sentence: string): void;
}

/** The kinds of build, in the order in which they are measured. */
export const STEPS = ['cold', 'again', 'one changed'] as const;
export type Step = (typeof STEPS)[number];

/** This project and plain Starlight, each with its content written to a folder of its own. */
export function prepareContestants(
	workshop: string,
	ideas: readonly IdeaText[],
	profile: boolean,
): Contestant[] {
	const content = join(workshop, 'content');
	const plain = join(workshop, 'plain');
	const out = join(workshop, 'site');
	/** Moves folders away: for a minute after thousands of files are deleted, the file system makes new ones more slowly. */
	const forget = (folders: readonly string[]) => {
		const gone = mkdtempSync(join(workshop, FORGOTTEN));
		for (const [number, folder] of folders.entries())
			if (existsSync(folder)) renameSync(folder, join(gone, String(number)));
	};
	writeRoot(content, ideas);
	writePeer(plain, ideas);
	const astro = join(
		createRequire(import.meta.url).resolve('astro/package.json'),
		'../bin/astro.mjs',
	);
	const edited = `change-ideas/${ideas[0]?.id}.mdx`;
	const profiling = profile ? ['--cpu-prof', `--cpu-prof-dir=${join(workshop, '../profile')}`] : [];
	return [
		{
			name: 'this project',
			site: out,
			build: {
				command: [...profiling, 'scripts/launch.mjs', 'build', '--out', out],
				environment: { CONTENT_DIR: content },
			},
			serve: (port) => ({
				command: ['scripts/astro.ts', 'dev', '--port', String(port)],
				environment: { CONTENT_DIR: content },
			}),
			forget: () => forget([KEPT, COMPILED, out]),
			edit: (sentence) => appendFileSync(join(content, edited), `\n${sentence}\n`),
		},
		{
			name: 'plain Starlight',
			site: join(plain, 'dist'),
			build: { command: [astro, 'build'], folder: plain },
			serve: (port) => ({ command: [astro, 'dev', '--port', String(port)], folder: plain }),
			forget: () => forget(['dist', '.astro', 'node_modules'].map((name) => join(plain, name))),
			edit: (sentence) =>
				appendFileSync(join(plain, 'src/content/docs', edited), `\n${sentence}\n`),
		},
	];
}

/** The median of each kind of build that was measured, by the name of the contestant. */
export type Results = ReadonlyMap<string, Readonly<Partial<Record<Step, Measured>>>>;

/** Measures every kind of build of each contestant in turns, so that other load on the machine affects all alike. */
export async function measureBuilds(
	contestants: readonly Contestant[],
	runs: number,
	steps: readonly Step[] = STEPS,
): Promise<Results> {
	const measured = new Map<string, Measured[]>();
	for (let run = 1; run <= runs; run += 1) {
		for (const each of contestants) each.forget();
		for (const step of steps) {
			for (const each of contestants) {
				if (step === 'one changed') each.edit(`This is sentence ${run}.`);
				const key = `${each.name} ${step}`;
				measured.set(key, [...(measured.get(key) ?? []), await measure(each.build)]);
			}
		}
	}
	return new Map(
		contestants.map(({ name }) => [
			name,
			Object.fromEntries(
				steps.map((step) => [step, median(measured.get(`${name} ${step}`) ?? [])]),
			),
		]),
	);
}

/** The number of pages and files of a site, and its size. */
export function siteSize(folder: string): { pages: number; files: number; megabytes: number } {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => statSync(join(item.parentPath, item.name)).size);
	const bytes = files.reduce((sum, size) => sum + size, 0);
	return { pages: listPages(folder).length, files: files.length, megabytes: bytes / 1e6 };
}
