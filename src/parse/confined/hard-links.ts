import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns which files of a folder have another name outside it. The names within are counted only when a file with
 * several names is found, since few folders have one.
 */
export class HardLinks {
	readonly #top: string;
	#names: ReadonlyMap<string, number> | undefined;

	constructor(top: string) {
		this.#top = top;
	}

	/** @param stats the status of a file below the folder */
	leadOut(stats: Stats): boolean {
		if (stats.nlink < 2) return false;
		this.#names ??= countNames(this.#top);
		return (this.#names.get(fileKey(stats)) ?? 0) < stats.nlink;
	}
}

function countNames(top: string): ReadonlyMap<string, number> {
	const names = new Map<string, number>();
	const waiting = [top];
	for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
		for (const item of listed(folder)) {
			const path = join(folder, item.name);
			if (item.isDirectory()) waiting.push(path);
			else if (item.isFile()) {
				const stats = lstatSync(path, { throwIfNoEntry: false });
				if (stats) names.set(fileKey(stats), (names.get(fileKey(stats)) ?? 0) + 1);
			}
		}
	}
	return names;
}

function listed(folder: string) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

function fileKey({ dev, ino }: Stats): string {
	return `${dev} ${ino}`;
}
