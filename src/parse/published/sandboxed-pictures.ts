import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

const SCRIPT = join(import.meta.dirname, 'picture-worker.ts');

/** Why a picture can’t be shown. */
export interface PictureProblem {
	message: string;
	hint: string;
}

const PROBLEMS: Readonly<Record<string, PictureProblem>> = {
	'>': {
		message:
			'Unexpected picture of more than 100 million pixels, expected one that a phone can show',
		hint: 'Save it smaller: 2,000 pixels across are enough for any page.',
	},
	'-': {
		message: 'The picture cannot be read: it is damaged, or not all of it is there',
		hint: 'Open it in a picture program and save it again.',
	},
};

/** The sign of each picture, by its path and by when and how large it was written. */
const known = new Map<string, string>();

/**
 * The pictures that can’t be decoded, with why, by path. They are tried together in a process of their own, which
 * decoders that are native code can’t take this one down with.
 */
export function unreadablePictures(paths: readonly string[]): ReadonlyMap<string, PictureProblem> {
	const waiting = paths.filter((path) => !known.has(stampOf(path)));
	for (let next = 0; next < waiting.length; ) {
		const batch = waiting.slice(next);
		const signs = tryBatch(batch);
		// The process ended at the one after the last that came through.
		for (const [index, path] of batch.slice(0, signs.length + 1).entries())
			known.set(stampOf(path), signs[index] ?? '-');
		next += signs.length + 1;
	}
	return new Map(
		paths.flatMap((path) => {
			const problem = PROBLEMS[known.get(stampOf(path)) ?? ''];
			return problem ? [[path, problem] as const] : [];
		}),
	);
}

function stampOf(path: string): string {
	const stats = statSync(path, { throwIfNoEntry: false });
	return `${path} ${stats?.mtimeMs} ${stats?.size}`;
}

function tryBatch(paths: readonly string[]): string {
	const { stdout } = spawnSync(process.execPath, [SCRIPT], {
		input: JSON.stringify(paths),
		encoding: 'utf8',
		env: { ...process.env, NODE_OPTIONS: '' },
		stdio: ['pipe', 'pipe', 'ignore'],
		windowsHide: true,
	});
	return stdout ?? '';
}
