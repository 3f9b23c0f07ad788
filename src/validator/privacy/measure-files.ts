import { posix } from 'node:path';
import { cutMeasureTable } from '../../data-reader/measures/measure-table.ts';
import type { DataCell } from '../../data-reader/text/cells.ts';
import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import type { DataFile } from '../../parse/read-assets.ts';
import { rawFields, rawList } from '../../schema/raw.ts';

/** The data of a measure that counts people. */
export interface PeopleData {
	data: DataFile;
	unit: unknown;
}

/** Returns the data of an idea’s measures, except those that count events. */
export function readPeopleData(idea: Entry<'change-ideas'>, library: Library): PeopleData[] {
	return rawList(idea.raw?.measures).flatMap((measure) => {
		const { data, unit, counts } = rawFields(measure);
		if (typeof data !== 'string' || counts === 'events') return [];
		const file = library.data.get(posix.join(posix.dirname(idea.file), data));
		return file ? [{ data: file, unit }] : [];
	});
}

/** A number with its cell. */
export interface Count {
	count: number;
	cell: DataCell;
}

/** Returns the numbers of a row of data. */
export type CountRow = Partial<Record<'value' | 'numerator' | 'denominator', Count>>;

/** Returns the rows of data with numbers. */
export function countRows({ text }: DataFile): CountRow[] {
	const { columns = [], rows } = cutMeasureTable(text);
	return rows.map((cells) => {
		const row: CountRow = {};
		for (const column of ['value', 'numerator', 'denominator'] as const) {
			const cell = cells[columns.indexOf(column)];
			const written = cell?.text ?? '';
			if (cell && /^\d+(?:\.\d+)?$/.test(written)) row[column] = { count: Number(written), cell };
		}
		return row;
	});
}
