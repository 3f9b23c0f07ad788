import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildDay } from '../../src/config/build-date.ts';
import { DocumentProblem } from '../../src/editing/document/read-document.ts';
import { type Imported, importEntries } from '../../src/editing/intake/import-entries.ts';
import type { IntakeProblem } from '../../src/editing/intake/intake.ts';
import { FileProblem, readFile } from '../../src/editing/read-file.ts';
import { WorkbookProblem } from '../../src/editing/workbook/read-workbook.ts';
import { counted } from '../../src/format/words.ts';
import { readLibrary } from '../../src/parse/library.ts';
import { contentRoot } from '../../src/parse/open.ts';
import { CommandError } from '../command-line/command-error.ts';
import { useContent } from '../command-line/content-option.ts';
import { PUBLIC_FOLDER } from '../validate/run-validator.ts';
import type { Options } from './options.ts';

/** No workbook or document that a team writes is larger. */
const MOST_BYTES = 100 * 1024 * 1024;

/**
 * Imports a file.
 *
 * @returns what to tell the person, and whether something has to be corrected first
 * @throws CommandError when the file can’t be read at all
 */
export async function importFile(options: Options): Promise<{ text: string; failed: boolean }> {
	useContent(options.content);
	const [file = ''] = options.names;
	const stats = statSync(file, { throwIfNoEntry: false });
	if (!stats?.isFile()) throw new CommandError(`No such file: ${file}`);
	if (stats.size > MOST_BYTES) throw new CommandError(`${file} is larger than 100 MB`);
	const library = readLibrary(contentRoot());
	const today = buildDay();
	try {
		const intake = await readFile(readFileSync(file), file, library, { as: options.as, today });
		const { update } = options;
		const imported = importEntries(intake, library, { update, today, publicFolder: PUBLIC_FOLDER });
		const failed = imported.problems.some(({ severity }) => severity === 'error');
		return { text: inWords(imported, failed), failed };
	} catch (error) {
		if (
			error instanceof WorkbookProblem ||
			error instanceof DocumentProblem ||
			error instanceof FileProblem
		)
			throw new CommandError(`${file}: ${error.message}`);
		throw error;
	}
}

function inWords({ written, unchanged, problems, notes }: Imported, failed: boolean): string {
	const lines = [
		...problems.map(problemLine),
		...notes.map((note) => `Note: ${note}`),
		...written.map((path) => `Wrote ${join(contentRoot(), path)}`),
		summary(written.length, unchanged.length, failed),
	];
	return `${lines.join('\n')}\n`;
}

/** Returns a problem on one line: where it is, how serious it is, what is wrong and what to do. */
export function problemLine({ at, severity, message, hint }: IntakeProblem): string {
	return `${at}  ${severity}  ${hint ? `${message.replace(/\.$/, '')}. ${hint}` : message}`;
}

function summary(written: number, unchanged: number, failed: boolean): string {
	if (failed) return 'Nothing was written: correct the errors above and import again.';
	const same = unchanged > 0 ? `; ${counted(unchanged, 'entry', 'entries')} unchanged` : '';
	return written === 0
		? `Nothing to write${same}.`
		: `${counted(written, 'file', 'files')} written${same}. New entries are drafts: check them, then take \`draft\` out.`;
}
