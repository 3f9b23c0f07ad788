import { datePrefix } from '../../data-reader/dates/date-prefix.ts';
import { readDates } from '../../data-reader/dates/read-dates.ts';
import { DATE_EXAMPLES } from '../../data-reader/read-rows.ts';
import type { DateOrder } from '../../data-reader/reading/reading.ts';
import { visibleText } from '../../data-reader/text/visible.ts';

/** A date and the text after it. */
export interface ParsedAnnotation {
	/** YYYY-MM-DD. */
	date: string;
	/** Empty when the line is a date alone. */
	text: string;
}

/**
 * Reads lines of a date and some words: “Mar 2024 New form”. Lines without a date are named, counted from 1.
 *
 * @param order how the dates of the data are written: “01/04/2024” means the same here
 */
export function parseAnnotations(
	text: string,
	order: DateOrder,
	today: string,
): { lines: ParsedAnnotation[]; problems: { line: number; message: string }[] } {
	const written = text.split(/\r\n?|\n/).map(visibleText);
	const prefixes = written.map((line) => datePrefix(line) ?? '');
	const dateOrder = order === 'month-first' ? order : 'day-first';
	const { dates } = readDates(prefixes, { dateOrder }, today, false);
	const lines: ParsedAnnotation[] = [];
	const problems: { line: number; message: string }[] = [];
	for (const [index, line] of written.entries()) {
		const date = dates[index];
		if (date !== undefined) lines.push({ date, text: reasonAfter(prefixes[index] ?? '', line) });
		else if (line !== '') {
			const message = `“${line}” does not begin with a date. Write it like ${DATE_EXAMPLES}, then the reason.`;
			problems.push({ line: index + 1, message });
		}
	}
	return { lines, problems };
}

function reasonAfter(prefix: string, line: string): string {
	return line
		.slice(prefix.length)
		.trim()
		.replace(/^[-–:] /, '');
}
