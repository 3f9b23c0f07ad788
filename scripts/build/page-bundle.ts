import { fork } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type KeptBundle, openBundle } from '../../src/config/kept/kept-bundle.ts';
import { CommandError } from '../command-line/command-error.ts';

export interface PageBundleOptions {
	/** The pack that the bundle of the last build is in. */
	file: string;
	/** A fingerprint of everything that a bundle is made from. */
	madeFrom: string;
	/** True to bundle in any case. */
	isAfresh: boolean;
	/** The program that bundles. */
	bundler?: string;
}

/** The modules of the pages, which may still be bundled. */
export interface PageBundle {
	/** True if the modules are those of the last build. */
	isKept: boolean;
	/**
	 * Resolves to the bundle once it is there.
	 * @throws CommandError with what Vite or Astro said when they could not bundle
	 */
	ready(): Promise<KeptBundle>;
	/** Ends the bundling, if it has not ended yet. */
	stop(): void;
}

/** Takes the bundle of the last build, if it was made from the same, or has the modules bundled by another process. */
export function startBundle({
	file,
	madeFrom,
	isAfresh,
	bundler = join(import.meta.dirname, 'bundler.ts'),
}: PageBundleOptions): PageBundle {
	const kept = isAfresh ? undefined : openBundle(file, madeFrom, console.warn);
	if (kept) return { isKept: true, ready: async () => kept, stop: () => undefined };
	const bundling = fork(bundler, [file, madeFrom], {
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
	});
	const said = Promise.all(
		[bundling.stdout, bundling.stderr].map((stream) => (stream ? text(stream) : '')),
	);
	const code = new Promise<number | null>((done, failed) => {
		bundling.once('error', failed);
		bundling.once('exit', done);
	});
	// The content may have an error: then nobody asks.
	code.catch(() => undefined);
	return {
		isKept: false,
		ready: async () => {
			const isDone = (await code) === 0;
			const words = (await said).join('').trim();
			if (!isDone) throw new CommandError(words || 'The pages could not be bundled');
			if (words) console.error(words);
			const made = openBundle(file, madeFrom, console.warn);
			if (!made) throw new Error(`Expected the bundle of pages in ${file}`);
			return made;
		},
		stop: () => void bundling.kill(),
	};
}
