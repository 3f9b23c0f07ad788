import type { FoundTable } from './columns/find-table.ts';
import type { ReadRows } from './read-rows.ts';
import type { LineKind, RefusedLine } from './reading/reading.ts';
import type { DataCell } from './text/cells.ts';
import { visibleText } from './text/visible.ts';

/** Says of every line of the text what became of it. */
export function accountForLines(
	text: string,
	all: readonly DataCell[][],
	below: readonly DataCell[][],
	{ header, start }: Pick<FoundTable, 'header' | 'start'>,
	{ refused, kinds }: ReadRows,
): { lines: LineKind[]; refused: RefusedLine[] } {
	const written = splitLines(text);
	const lines = written.map((): LineKind => 'blank');
	const mark = (cells: readonly DataCell[], kind: LineKind) => {
		const first = cells[0]?.place.line ?? 1;
		const last = cells.at(-1)?.place.endLine ?? first;
		for (let line = first; line <= last && line <= lines.length; line += 1) {
			lines[line - 1] = line === first ? kind : 'continued';
		}
	};
	for (const [index, cells] of all.slice(0, start).entries()) {
		const isBlank = cells.every((cell) => cell.text === '');
		mark(cells, isBlank ? 'blank' : index === header ? 'header' : 'title');
	}
	for (const [index, cells] of below.entries()) mark(cells, kinds[index] ?? 'blank');
	return {
		lines,
		refused: refused.map((each) => ({
			...each,
			text: visibleText((written[each.line - 1] ?? '').replaceAll('\t', ' ')),
		})),
	};
}

/** The lines of a text, without the empty one after its last line end. */
export function splitLines(text: string): string[] {
	const lines = text.split('\n');
	return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
