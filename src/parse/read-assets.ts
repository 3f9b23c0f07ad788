import { join } from 'node:path';
import type { MeasureRow } from '../data-reader/measures/measure-row.ts';
import { readMeasureData } from '../data-reader/measures/read-measure-data.ts';
import { readText } from './confined/read-text.ts';
import type { Finding } from './finding.ts';
import { fileExtension, isPhotograph } from './published/file-types.ts';
import { findFormula } from './published/formula.ts';
import { inspectFile } from './published/inspect-file.ts';
import { findLargePicture } from './published/large-picture.ts';
import { unreadablePictures } from './published/sandboxed-pictures.ts';
import { LineIndex, START } from './text/place.ts';

/** A CSV file: the data of a measure, or any other table. */
export interface DataFile {
	file: string;
	text: string;
	/** `undefined` for a file that no measure names. */
	rows: readonly MeasureRow[] | undefined;
}

/** The results of inspecting the files of a content root that are not entries. */
export interface Assets {
	/** Paths of the files that must not be published. */
	refused: ReadonlySet<string>;
	/** Texts other than CSV, by path. */
	texts: ReadonlyMap<string, string>;
	data: ReadonlyMap<string, DataFile>;
	findings: readonly Finding[];
}

/**
 * Inspects each file that may be published, and reads those that are texts.
 *
 * @param files paths from the root
 * @param measured paths of the data files of measures
 */
export function readAssets(
	root: string,
	files: readonly string[],
	measured: ReadonlySet<string>,
): Assets {
	const refused = new Set<string>();
	const texts = new Map<string, string>();
	const data = new Map<string, DataFile>();
	const findings: Finding[] = [];
	for (const file of files) {
		const isTable = fileExtension(file) === '.csv';
		const read = isTable && measured.has(file) ? readData(root, file) : inspectAsset(root, file);
		for (const finding of read.findings) findings.push(finding);
		const isUnsafe = read.findings.some(({ rule }) => rule === 'file/unsafe');
		if (isUnsafe || (isTable && read.text === undefined)) refused.add(file);
		if (read.text === undefined) continue;
		if (isTable) data.set(file, { file, text: read.text, rows: read.rows });
		else texts.set(file, read.text);
	}
	const pictures = files.filter((file) => !refused.has(file) && isPhotograph(file));
	const paths = new Map(pictures.map((file) => [join(root, file), file]));
	for (const [path, problem] of unreadablePictures([...paths.keys()])) {
		const file = paths.get(path) ?? '';
		refused.add(file);
		findings.push({ rule: 'file/unsafe', file, place: START, ...problem });
	}
	for (const file of pictures) {
		const problem = refused.has(file) ? undefined : findLargePicture(join(root, file));
		if (problem) findings.push({ rule: 'file/large', file, ...problem });
	}
	return { refused, texts, data, findings };
}

interface ReadAsset {
	text?: string | undefined;
	rows?: readonly MeasureRow[] | undefined;
	findings: readonly Finding[];
}

function inspectAsset(root: string, file: string): ReadAsset {
	const { text, problem } = inspectFile(join(root, file), root);
	return { text, findings: problem ? [{ rule: 'file/unsafe', file, ...problem }] : [] };
}

/** Reads the data of a measure, and checks them by their rows. */
function readData(root: string, file: string): ReadAsset {
	const decoded = readText(join(root, file), root) ?? { problem: 'The file cannot be read' };
	if ('problem' in decoded) {
		const message = decoded.problem;
		return { findings: [{ rule: 'schema/invalid-data', file, place: START, message }] };
	}
	const { text } = decoded;
	const { rows, problems } = readMeasureData(text);
	const findings: Finding[] = problems.map((problem) => ({
		rule: 'schema/invalid-data',
		file,
		...problem,
	}));
	const formula = findFormula(text);
	if (formula) {
		const { start, end, message, hint } = formula;
		const place = new LineIndex(text).place(start, end);
		findings.push({ rule: 'file/unsafe', file, place, message, hint });
	}
	return { text, rows, findings };
}
