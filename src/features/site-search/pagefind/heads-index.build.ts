import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameAgain } from '../../../config/name-again.ts';
import { chunkSize, WORDS_OF_HEAD } from './chunk-size.ts';
import { HEADS_FOLDER } from './index-folders.ts';
import { type PageIndex, startIndex } from './page-index.build.ts';
import { shareProgram } from './share-program.build.ts';

/** The head of a page that the search finds: its title and summary, and what it can be narrowed by. */
const HEAD = 'main[data-pagefind-body] > .panel:first-child';

/** The index of the heads of pages, which is written below a folder that has the index of whole texts, too. */
export async function startHeads(pages: number): Promise<PageIndex> {
	const index = await startIndex({ chunk: chunkSize(pages, WORDS_OF_HEAD), rootSelector: HEAD });
	return {
		...index,
		write: async (folder, fragments) => {
			await index.write(join(folder, HEADS_FOLDER), fragments);
			shareProgram(folder);
		},
	};
}

/** A site that was built, as far as its files are as they were. */
export interface WholeSite {
	folder: string;
	/** The paths of all files that it had. */
	files: readonly string[];
	/** Those that are as they were built. */
	intact: ReadonlySet<string>;
}

/**
 * Starts an index of heads only when a head turns out to be another than in the last site. Until then, the index of that
 * site is the index of this one: a change of a text leaves the titles and summaries as they were.
 * @param start starts an index
 */
export function keepHeads(
	{ folder: site, files, intact }: WholeSite,
	start: () => Promise<PageIndex>,
): PageIndex {
	const last = files.filter((file) => file.startsWith(HEADS_FOLDER));
	const heads = new Map<string, string>();
	let index: Promise<PageIndex> | undefined;
	const begin = async () => {
		const started = await start();
		for (const [file, head] of heads) await started.add(file, head);
		return started;
	};
	if (last.length === 0 || !last.every((file) => intact.has(file))) index = begin();
	return {
		add: async (file, head) => {
			if (index) {
				await (await index).add(file, head);
				return;
			}
			const before = heads.get(file);
			heads.set(file, head);
			if (before === undefined || before === head) return;
			index = begin();
			await index;
		},
		write: async (folder, fragments) => {
			if (index) {
				await (await index).write(folder, fragments);
				return;
			}
			for (const file of last) {
				mkdirSync(dirname(join(folder, file)), { recursive: true });
				nameAgain(join(site, file), join(folder, file));
			}
		},
		close: async () => void (await (await index)?.close()),
	};
}
