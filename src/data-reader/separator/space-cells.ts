import { datePrefix } from '../dates/date-prefix.ts';
import type { DataCell } from '../text/cells.ts';
import { visibleText } from '../text/visible.ts';

/**
 * Cuts lines whose cells have only spaces between them, as text copied from a document has: at two spaces or more, else
 * after the date at the start and then at each space that has a number before it.
 */
export function cutAtSpaces(text: string): DataCell[][] {
	return text.split('\n').map((line, index) => {
		const plain = visibleText(line);
		const parts = plain.split(/ {2,}/);
		const pieces = parts.length > 1 ? parts : cutWords(plain);
		let from = 0;
		return pieces.map((piece) => {
			const at = Math.max(from, line.indexOf(piece, from));
			from = at + piece.length;
			const place = { line: index + 1, column: at + 1, endLine: index + 1, endColumn: from + 1 };
			return { written: piece, text: piece, place };
		});
	});
}

function cutWords(line: string): string[] {
	const date = datePrefix(line);
	if (date === undefined) {
		const words = line.split(' ');
		return words.every((word) => /[a-z%]/i.test(word)) && words.length <= 4 ? words : [line];
	}
	const rest = line
		.slice(date.length)
		.trim()
		.replace(/^[-–—:=] (?=[-+\d*])/, '')
		.split(' ');
	const firstText = rest.findIndex((word) => !/\d|^[-*]$/.test(word));
	const numbers = firstText < 0 ? rest : rest.slice(0, firstText);
	const words = firstText < 0 ? '' : rest.slice(firstText).join(' ');
	return [date, ...numbers, ...(words ? [words] : [])].filter((piece) => piece !== '');
}
