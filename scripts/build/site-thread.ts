import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SiteWriter, WrittenFile } from '../../src/config/kept/site-writer.ts';
import type { SearchFeedOptions } from './search-feed.ts';
import type { SiteCheck, SiteNotesOptions } from './site-notes.ts';

/** What the thread is asked: to begin, to write files, and then for an answer. */
export interface SiteOrder {
	/** About how many pages are searched, at the beginning. */
	begin?: number;
	files: readonly WrittenFile[];
	/** True after the last page that may be searched. */
	areAllSearched?: boolean;
	question: SiteQuestion | undefined;
}

interface SiteQuestion {
	id: number;
	/** The pages that are known to be complete, where the site is to be finished. */
	complete?: readonly string[];
	/** True where the site that was replaced is to become the spare one. */
	makesSpare?: boolean;
}

export interface SiteAnswer {
	id: number;
	/** Where one was asked for. */
	check: SiteCheck | undefined;
	/** The first thing that went wrong: nothing is written after it. */
	failure: unknown;
}

/** A thread that writes the files of a site and has its pages indexed. */
export interface SiteThread extends SiteWriter {
	/**
	 * Completes the index of the search and checks the site, once all its files are written.
	 * @param complete pages, as paths of files, that are known to have all that they refer to
	 */
	finish(complete: readonly string[]): Promise<SiteCheck>;
	/** Makes the folder of the site that was replaced the spare one, with the files that were kept. */
	makeSpare(): Promise<void>;
	stop(): Promise<void>;
}

/** Each message wakes the thread, which takes longer than to send a page. So many files with a body are sent at once, */
const AT_ONCE = 50;

/** or so many files, most of which are kept. */
const KEPT_AT_ONCE = 500;

/**
 * Starts a thread that writes the files of a site, looks through them and gives pages to the search, so that the thread
 * that renders the pages does not wait for the file system, nor for Pagefind.
 */
export function startSiteThread(site: SiteNotesOptions & SearchFeedOptions): SiteThread {
	const worker = new Worker(join(import.meta.dirname, 'site-worker.ts'), { workerData: site });
	const waiting = new Map<number, PromiseWithResolvers<SiteAnswer>>();
	let end: Error | undefined;
	const fail = (error: Error) => {
		end ??= error;
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
	};
	worker.on('error', fail);
	worker.on('exit', () => fail(new Error('The thread that writes the site has ended early')));
	worker.on('message', (answer: SiteAnswer) => {
		waiting.get(answer.id)?.resolve(answer);
		waiting.delete(answer.id);
	});
	let files: WrittenFile[] = [];
	let bodies = 0;
	const post = ({ question, areAllSearched = false }: Partial<SiteOrder> = {}) => {
		// A body has its memory to itself, which is handed over and not copied.
		const memory = files.flatMap(({ body }) => (body ? ownMemory(body) : []));
		worker.postMessage({ files, areAllSearched, question } satisfies SiteOrder, memory);
		files = [];
		bodies = 0;
	};
	let last = 0;
	const ask = async (question: Omit<SiteQuestion, 'id'> = {}) => {
		if (end) throw end;
		last += 1;
		const answer = Promise.withResolvers<SiteAnswer>();
		waiting.set(last, answer);
		post({ question: { id: last, ...question } });
		const { check, failure } = await answer.promise;
		if (failure) throw failure;
		return check;
	};
	return {
		begin: (searched) =>
			worker.postMessage({ begin: searched, files: [], question: undefined } satisfies SiteOrder),
		write: (file) => {
			files.push(file);
			if (file.body) bodies += 1;
			if (bodies === AT_ONCE || files.length === KEPT_AT_ONCE) post();
		},
		endSearched: () => post({ areAllSearched: true }),
		written: async () => void (await ask()),
		finish: async (complete) => {
			const check = await ask({ complete });
			if (!check) throw new Error('Expected a check of the site');
			return check;
		},
		makeSpare: async () => void (await ask({ makesSpare: true })),
		stop: async () => void (await worker.terminate()),
	};
}

function ownMemory({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
	return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
