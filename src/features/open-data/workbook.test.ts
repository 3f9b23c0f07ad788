import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { type LongTable, startDay } from './long-table.ts';
import { writeWorkbook } from './workbook.ts';

test('a text is cut where a spreadsheet would refuse its cell, and a gap is an empty cell', async () => {
	const table: LongTable = {
		name: 'sites',
		row: 'A row.',
		key: ['id'],
		columns: [
			{ name: 'id', type: 'string', about: 'The id.' },
			{ name: 'gap', type: 'string', about: 'Nothing.' },
			{ name: 'is_open', type: 'boolean', about: 'No.' },
		],
		rows: [['x'.repeat(40_000), undefined, 'false']],
	};
	const provenance = { site: 'Site', licence: 'CC BY 4.0', built: '2026-06-01' };
	const sheet = read(await writeWorkbook([table], provenance), { type: 'array' }).Sheets.sites;
	expect([String(sheet?.A2?.v).length, sheet?.B2?.v, sheet?.C2?.v]).toEqual([
		32_767,
		undefined,
		false,
	]);
});

test.each([
	['2024', '2024-01-01'],
	['2024-04', '2024-04-01'],
	['2024-04-09T10:30', '2024-04-09'],
	['Spring', undefined],
	['Spring 2024', undefined],
	[undefined, undefined],
])('%s begins on %s', (time, day) => {
	expect(startDay(time)).toBe(day);
});
