import type { Library } from '../../parse/library.ts';
import type { Intake, IntakeProblem } from './intake.ts';
import { layEntries } from './lay-entries.ts';
import { validateFiles } from './validate-files.ts';
import { writeFiles } from './write-files.ts';

export interface ImportOptions {
	/** Whether entries that the site has may change. */
	update: boolean;
	/** YYYY-MM-DD. */
	today: string;
	/** The folder of files that are served as they are. */
	publicFolder: string;
}

/** What an import did. With an error among the problems, nothing was written. */
export interface Imported {
	/** Paths from the content root. */
	written: string[];
	unchanged: string[];
	problems: IntakeProblem[];
	notes: string[];
}

/** Writes entries into a content root, unless something is wrong with one of them: then nothing is written. */
export function importEntries(
	{ entries, problems, notes }: Intake,
	library: Library,
	options: ImportOptions,
): Imported {
	const laid = layEntries(entries, library, options);
	const judged =
		laid.files.length > 0 ? validateFiles(laid.files, library, options.publicFolder) : [];
	const all = [...problems, ...laid.problems, ...judged];
	if (all.some(({ severity }) => severity === 'error'))
		return { written: [], unchanged: [], problems: all, notes };
	writeFiles(library.root, laid.files);
	return {
		written: laid.files.map(({ path }) => path),
		unchanged: laid.unchanged,
		problems: all,
		notes,
	};
}
