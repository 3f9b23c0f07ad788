import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type KeptBundle, openBundle } from '../../src/config/kept/kept-bundle.ts';
import { CommandError } from '../command-line/command-error.ts';

/** Where Astro builds a site without pages. */
export const BUNDLED = '.astro/bundled';

export interface PageBundlerOptions {
	/** The pack that the bundle of the last build is in. */
	file: string;
	/** True to bundle in any case. */
	isAfresh: boolean;
	/** The program that bundles. */
	program?: string;
}

/** Bundles the modules of the pages, if need be. */
export interface PageBundler {
	/** Takes the bundle of the last build if it was made from the same, or has the modules bundled by another process. */
	start(madeFrom: string): PageBundle;
	/** Ends the other process. */
	stop(): void;
}

/** The modules of the pages, which may still be bundled. */
export interface PageBundle {
	/** True if they are those of the last build. */
	isKept: boolean;
	/**
	 * Resolves to the bundle once it is there. It is kept from now on, so that the content, whose pages in MDX are code, has to
	 * be valid.
	 * @throws CommandError with what Vite or Astro said when they could not bundle
	 */
	ready(): Promise<KeptBundle>;
}

/** @returns a bundler that begins at once, if there is no bundle that it could take */
export function openBundler({
	file,
	isAfresh,
	program = join(import.meta.dirname, 'bundler.ts'),
}: PageBundlerOptions): PageBundler {
	const begin = () => startProcess(program, file);
	let bundling = isAfresh || !existsSync(file) ? begin() : undefined;
	return {
		start: (madeFrom) => {
			const kept = bundling ? undefined : openBundle(file, madeFrom, console.warn);
			if (kept) return { isKept: true, ready: async () => kept };
			bundling ??= begin();
			const { process, ended } = bundling;
			return {
				isKept: false,
				ready: async () => {
					// It may have failed already.
					process.send(madeFrom, () => undefined);
					const words = await ended;
					if (words) console.error(words);
					const made = openBundle(file, madeFrom, console.warn);
					if (!made) throw new Error(`Expected the bundle of pages in ${file}`);
					return made;
				},
			};
		},
		stop: () => void bundling?.process.kill(),
	};
}

/** Starts a program. `ended` resolves to what it has said, or rejects with that. */
function startProcess(
	program: string,
	file: string,
): { process: ChildProcess; ended: Promise<string> } {
	const process = fork(program, [file], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
	const said = Promise.all(
		[process.stdout, process.stderr].map((stream) => (stream ? text(stream) : '')),
	);
	const code = new Promise<number | null>((done, failed) => {
		process.once('error', failed);
		process.once('exit', done);
	});
	const end = async () => {
		const isDone = (await code) === 0;
		const words = (await said).join('').trim();
		if (!isDone) throw new CommandError(words || 'The pages could not be bundled');
		return words;
	};
	const ended = end();
	// The content may have an error: then nobody asks.
	ended.catch(() => undefined);
	return { process, ended };
}
