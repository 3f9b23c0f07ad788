import { cutCells } from '../../data-reader/text/cells.ts';
import { LineIndex } from '../text/place.ts';
import type { ActiveContent } from './inspect-file.ts';

/** A cell that a spreadsheet would calculate: `=…`, or a sign before a function call or link. */
const FORMULA = /^\s*(?:=|[+@-]\s*[\p{L}_'"][^\s]*[(!|])/u;

/** Which one a spreadsheet expects depends on its settings. */
const SEPARATORS = [',', ';', '\t'];

/** Returns the first cell of a table that a spreadsheet would run when a reader opens the file. */
export function findFormula(text: string): ActiveContent | undefined {
	if (!/[=+@-]/.test(text)) return undefined;
	const cell = SEPARATORS.flatMap((separator) => cutCells(text, separator, 'strict').flat()).find(
		(each) => FORMULA.test(each.written),
	);
	if (!cell) return undefined;
	const lines = new LineIndex(text);
	const { line, column, endLine, endColumn } = cell.place;
	return {
		start: lines.offset(line, column),
		end: lines.offset(endLine, endColumn),
		message:
			'Unexpected formula in a table: a spreadsheet program runs it when a reader opens the file',
		hint: 'Put the value in its place.',
	};
}
