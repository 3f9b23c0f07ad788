import { DATE_FORMS, readDate } from './pasted-date.ts';

/** A date with what is said of it. */
export interface DatedLine {
	/** YYYY-MM-DD. */
	date: string;
	/** Empty when nothing is said. */
	text: string;
}

/** A date may be written in as many words: 1 March 2024. */
const MOST_WORDS = 3;

/** Reads lines of a date and some words: “Mar 2024 New form”. Lines without a date are told, counted from 1. */
export function readDatedLines(text: string): {
	lines: DatedLine[];
	problems: { line: number; message: string }[];
} {
	const lines: DatedLine[] = [];
	const problems: { line: number; message: string }[] = [];
	for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
		if (line.trim() === '') continue;
		const read = readDatedLine(line.trim());
		if (read) lines.push(read);
		else {
			const message = `“${line.trim()}” does not begin with a date. Write it like ${DATE_FORMS}, then the reason.`;
			problems.push({ line: index + 1, message });
		}
	}
	return { lines, problems };
}

function readDatedLine(line: string): DatedLine | undefined {
	const words = line.split(/\s+/);
	for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
		const date = readDate(
			words
				.slice(0, count)
				.join(' ')
				.replace(/[,:;]$/, ''),
		);
		if (date)
			return {
				date,
				text: words
					.slice(count)
					.join(' ')
					.replace(/^[-–:] /, ''),
			};
	}
	return undefined;
}
