import { parseCsv } from 'hucre/csv';
import { decodeData } from '../../data-reader/text/decode-data.ts';
import type { ReadSheet } from './read-workbook.ts';

/** Reads a CSV file as a sheet with a name. */
export function readTable(bytes: Uint8Array, name: string): ReadSheet | { problem: string } {
	const decoded = decodeData(bytes);
	if (!('text' in decoded)) return { problem: decoded.problem };
	const rows = parseCsv(decoded.text).flatMap((values, row) => {
		const cells = [...values.entries()].flatMap(([index, value]) =>
			value === null || String(value).trim() === '' ? [] : [[index, { value }] as const],
		);
		return cells.length > 0 ? [{ number: row + 1, cells: new Map(cells) }] : [];
	});
	return { name, rows, merged: [], isHidden: false, withoutResult: [] };
}
