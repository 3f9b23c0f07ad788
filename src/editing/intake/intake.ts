import type { CollectionName } from '../../schema/collection-name.ts';
import type { DataPath } from '../../schema/walk.ts';

/** An entry as a workbook, a document or a list of sources gives it, before it is compared with the site. */
export interface IntakeEntry {
	collection: CollectionName;
	id: string;
	fields: Record<string, unknown>;
	/** The Markdown of its page; `undefined` where nothing was given. */
	body: string | undefined;
	files: IntakeFile[];
	places: Places;
	/** True for a document: it has no cells for fields, so an entry that needs more of them is left to fill in. */
	isDocument?: true;
}

/** A file beside an entry. */
export interface IntakeFile {
	/** Its name, without a folder. */
	name: string;
	bytes: Uint8Array;
	/** Where each line of it comes from, from the first. */
	lines: readonly (string | undefined)[];
}

/** Something to correct in what was given, at the cell or file where it is. */
export interface IntakeProblem {
	/** `Change ideas!F7`, or the name of a file. */
	at: string;
	severity: 'error' | 'warning';
	message: string;
	hint?: string | undefined;
}

export interface Intake {
	entries: IntakeEntry[];
	problems: IntakeProblem[];
	/** What was left alone, or read in one of several possible ways. */
	notes: string[];
}

/** Where each value of an entry comes from. */
export class Places {
	readonly #byPath = new Map<string, string>();
	/** Where the entry as a whole comes from. */
	readonly whole: string;

	constructor(whole: string) {
		this.whole = whole;
	}

	set(path: DataPath, place: string): void {
		this.#byPath.set(JSON.stringify(path), place);
	}

	/** Returns where the value at a path comes from; for a missing one, the nearest that contains it. */
	at(path: DataPath): string {
		for (let length = path.length; length > 0; length -= 1) {
			const place = this.#byPath.get(JSON.stringify(path.slice(0, length)));
			if (place !== undefined) return place;
		}
		return this.whole;
	}

	*[Symbol.iterator](): Generator<{ path: DataPath; place: string }> {
		for (const [path, place] of this.#byPath) yield { path: JSON.parse(path), place };
	}
}
