import type { DateForms } from '../columns/column-contents.ts';
import { findTable } from '../columns/find-table.ts';
import type { Question, ReadingSettings, Separator } from '../reading/reading.ts';
import type { DataCell } from '../text/cells.ts';
import { cutTable, findSeparators } from './cut-table.ts';

/** So many lines show how a text is cut. */
const SAMPLE = 400;

interface Candidate {
	separator: Separator;
	/** Lines with a date in one column and a number in another. */
	dataLines: number;
	/** The share of lines that have as many cells as most. */
	alike: number;
	width: number;
}

/** Chooses the separator that cuts the lines alike and makes data of most of them. */
export function chooseSeparator(
	text: string,
	forms: DateForms,
	settings: ReadingSettings,
): { separator: Separator; questions: Question[] } {
	if (settings.separator) return { separator: settings.separator, questions: [] };
	const sample = text.split('\n', SAMPLE).join('\n');
	const candidates = findSeparators(text)
		.map((separator) => candidate(sample, separator, forms, settings))
		.filter(({ width }) => width > 1)
		.sort(
			(a, b) =>
				b.dataLines - a.dataLines ||
				// Spaces are in most dates and titles, whatever separates the cells.
				Number(a.separator === 'space') - Number(b.separator === 'space') ||
				b.alike - a.alike ||
				b.width - a.width,
		);
	const [best, next] = candidates;
	if (!best) return { separator: 'comma', questions: [] };
	const isTie =
		next !== undefined &&
		next.separator !== 'space' &&
		best.dataLines > 0 &&
		next.dataLines === best.dataLines &&
		next.alike === best.alike;
	return {
		separator: best.separator,
		questions: isTie ? [question(best.separator, next.separator)] : [],
	};
}

function candidate(
	sample: string,
	separator: Separator,
	forms: DateForms,
	settings: ReadingSettings,
): Candidate {
	const lines = cutTable(sample, separator).filter(hasText);
	const widths = new Map<number, number>();
	for (const { length } of lines) widths.set(length, (widths.get(length) ?? 0) + 1);
	const [[width, count] = [0, 0]] = [...widths].sort(([, a], [, b]) => b - a);
	const { dataLines } = findTable(lines, forms, settings);
	return {
		separator,
		dataLines,
		alike: count / Math.max(1, lines.length),
		width: Math.max(width, dataLines > 0 ? 2 : 0),
	};
}

function hasText(cells: readonly DataCell[]): boolean {
	return cells.some(({ text }) => text !== '');
}

function question(taken: Separator, other: Separator): Question {
	return {
		code: 'separator',
		message: `The lines can be cut at a ${taken} or at a ${other}. They were cut at a ${taken}.`,
		choices: [taken, other].map((separator) => ({ label: separator, settings: { separator } })),
		taken,
	};
}
