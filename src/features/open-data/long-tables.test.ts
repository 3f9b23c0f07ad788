import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Item } from '../../graph/item.ts';
import { sampleModel } from '../../graph/sample.ts';
import { dataPackage } from './data-package.ts';
import { eventsTable, sitesTable, sourcesTable } from './entry-tables.ts';
import { adoptionsTable, ideaDriversTable, resultsTable } from './idea-tables.ts';
import { type LongTable, longTableCsv } from './long-table.ts';
import { measureValuesTable } from './measure-values-table.ts';
import { writeWorkbook } from './workbook.ts';

const model = sampleModel({
	sites: { one: { title: 'Ward "One", east', kind: 'ward' } },
	facts: { fewer: { statement: 'Fewer', value: 12, unit: 'percent', asOf: '2024-04' } },
	drivers: { top: { title: '=Top' } },
	events: {
		talk: { title: 'Talk', starts: '2025-07-01T10:30', state: 'held', place: 'online' },
		unknown: { title: 'Unknown', state: 'planned' },
	},
	sources: { report: { title: 'Report', url: 'https://a.nhs.uk/', published: '2024' } },
	'change-ideas': {
		leaflet: {
			title: 'Leaflet',
			drivers: ['top'],
			inferred: ['drivers'],
			adoptions: [{ site: 'one', status: 'adopted', from: '2025-01' }],
			results: [{ text: 'It *helped*.', fact: 'fewer' }],
		},
	},
});
const ideas = model.items('change-ideas').map((item) => ({
	item,
	document: {
		id: item.id,
		collection: 'change-ideas',
		page: '',
		adoptions: [{ outcome: 'Well,\nin parts.' }],
		results: [{ text: 'It helped.' }],
	},
}));
const page = ({ id }: Item) => `https://site.example/${id}/`;
const [idea] = model.items('change-ideas');
const measures = idea
	? [
			{
				idea,
				measure: {
					id: 'wait',
					title: 'Wait',
					unit: 'percent' as const,
				},
				rows: [
					{ date: '2025-01-01', numerator: 3, denominator: 20, note: 'First' },
					{ date: '2025-02-01', numerator: 'suppressed' as const, denominator: 20 },
				],
			},
		]
	: [];

const makeTables = (): readonly LongTable[] => [
	adoptionsTable(ideas, model),
	resultsTable(ideas, model),
	ideaDriversTable(ideas, model),
	measureValuesTable(measures),
	sitesTable(model, page),
	eventsTable(model, page),
	sourcesTable(model, page),
];

/** Reads a table with a parser that others wrote. */
function tableRows(table: LongTable): Record<string, string>[] {
	return parse(longTableCsv(table), { columns: true, bom: true, record_delimiter: '\r\n' });
}

test('a table has one value a cell, and a year or month has its first day beside it', () => {
	expect(makeTables().map((table) => tableRows(table)[0])).toMatchObject([
		{
			idea: 'leaflet',
			site: 'one',
			site_title: 'Ward "One", east',
			from: '2025-01',
			from_start: '2025-01-01',
			outcome: 'Well,\nin parts.',
		},
		{ text: 'It helped.', fact: 'fewer', value: '12', as_of: '2024-04', as_of_start: '2024-04-01' },
		{ driver: 'top', driver_title: "'=Top", is_our_reading: 'true' },
		{
			measure: 'wait',
			date: '2025-01-01',
			numerator: '3',
			denominator: '20',
			value: '',
			is_withheld: 'false',
			note: 'First',
		},
		{ id: 'one', kind: 'ward', organisation: '', page: 'https://site.example/one/' },
		{ id: 'talk', day: '2025-07-01', starts: '2025-07-01T10:30:00+01:00', place: 'online' },
		{ id: 'report', published: '2024', published_start: '2024-01-01', url: 'https://a.nhs.uk/' },
	]);
});

test('a number that was withheld is empty, and said to be withheld', () => {
	const [, second] = tableRows(measureValuesTable(measures));
	expect(second).toMatchObject({ numerator: '', denominator: '20', is_withheld: 'true' });
});

/** What Frictionless takes a text for, by type (https://specs.frictionlessdata.io/table-schema/). */
const VALID: Readonly<Record<string, RegExp>> = {
	string: /^/,
	number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
	integer: /^-?\d+$/,
	boolean: /^(?:true|false)$/,
	date: /^\d{4}-\d{2}-\d{2}$/,
};

const describeTables = () =>
	dataPackage(makeTables(), {
		provenance: { site: 'Site', licence: 'CC BY 4.0', built: '2026-06-01' },
		home: 'https://site.example/data/',
		licence: 'https://creativecommons.org/licenses/by/4.0/',
	});

test('the data package says whose data they are, of which day, and what may be done with them', () => {
	expect(describeTables()).toMatchObject({
		profile: 'tabular-data-package',
		name: expect.stringMatching(/^[a-z-]+$/),
		title: 'Open data: Site',
		homepage: 'https://site.example/data/',
		version: '2026-06-01',
		licenses: [
			{
				name: 'CC-BY-4.0',
				title: 'CC BY 4.0',
				path: 'https://creativecommons.org/licenses/by/4.0/',
			},
		],
	});
	const unknown = dataPackage([], {
		provenance: { site: 'Site', licence: 'Ours', built: '2026-06-01' },
		home: '',
		licence: undefined,
	});
	expect(unknown.licenses).toEqual([{ name: 'Ours', title: 'Ours' }]);
});

test('a program reads each table as the data package says, and finds what a column and a row are', () => {
	const { resources } = describeTables();
	for (const [index, table] of makeTables().entries()) {
		const { dialect, schema, ...resource } = resources[index] ?? expect.unreachable();
		const rows: unknown = parse(longTableCsv(table), {
			bom: true,
			columns: dialect.header,
			delimiter: dialect.delimiter,
			quote: dialect.quoteChar,
			record_delimiter: dialect.lineTerminator,
			escape: dialect.doubleQuote ? dialect.quoteChar : '\\',
		});
		expect(rows).toEqual(tableRows(table));
		expect(resource).toMatchObject({
			profile: 'tabular-data-resource',
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			description: expect.stringMatching(/\.$/),
		});
		const names = schema.fields.map(({ name }) => name);
		expect(names).toEqual(Object.keys(tableRows(table)[0] ?? {}));
		expect(new Set(names).size, table.name).toBe(names.length);
		for (const { name, description, constraints } of schema.fields) {
			expect([name, description]).toEqual([
				expect.stringMatching(/^[a-z_]+$/),
				expect.stringMatching(/^[A-Z`].*\.$/),
			]);
			const isKey = schema.primaryKey.includes(name);
			expect(constraints, name).toEqual(isKey ? { required: true } : undefined);
		}
		expect(names).toEqual(expect.arrayContaining([...schema.primaryKey]));
		expect(schema.missingValues).toEqual(['']);
	}
});

test('the data package says which column names a row of which table', () => {
	const keys = describeTables().resources.map(({ name, schema }) => [name, schema.foreignKeys]);
	expect(Object.fromEntries(keys)).toMatchObject({
		adoptions: [{ fields: 'site', reference: { resource: 'sites', fields: 'id' } }],
		sources: undefined,
	});
});

test('every cell is of the type that the data package says, and its key tells the rows apart', () => {
	const { resources } = describeTables();
	for (const [index, table] of makeTables().entries()) {
		const { path, schema } = resources[index] ?? {};
		expect(path).toBe(`csv/${table.name}.csv`);
		const rows = tableRows(table);
		for (const { name, type } of schema?.fields ?? [])
			for (const row of rows)
				if (row[name] !== '')
					expect(row[name], `${table.name} ${name}`).toMatch(VALID[type] ?? /$./);
		const keys = rows.map((row) => table.key.map((column) => row[column]).join('|'));
		expect(new Set(keys).size, table.name).toBe(rows.length);
		expect(
			keys.every((key) => !/^\||\|\||\|$|^$/.test(key)),
			table.name,
		).toBe(true);
	}
});

test('the workbook has a sheet that explains the columns, and one for each table', async () => {
	const provenance = { site: 'Site', licence: 'CC BY 4.0', built: '2026-06-01' };
	const tables = makeTables();
	const bytes = await writeWorkbook(tables, provenance);
	const book = read(bytes, { type: 'array' });
	expect(book.SheetNames).toEqual(['About', ...tables.map(({ name }) => name)]);
	const rows = (name: string) =>
		utils.sheet_to_json<Record<string, unknown>>(book.Sheets[name] ?? {});
	expect(rows('results')[0]).toMatchObject({ fact: 'fewer', value: 12, as_of_start: '2024-04-01' });
	expect(rows('idea-drivers')[0]).toMatchObject({ driver_title: '=Top', is_our_reading: true });
	const about = utils.sheet_to_json<string[]>(book.Sheets.About ?? {}, { header: 1 });
	expect(about).toEqual(
		expect.arrayContaining([
			['Site'],
			['Licence: CC BY 4.0'],
			['As of 2026-06-01'],
			['Sheet', 'Column', 'What it says'],
			['sites', 'id', tables[4]?.columns[0]?.about],
		]),
	);
	expect(about.find(([name]) => name === 'results')?.at(-1)).toBe(tables[1]?.row);
	expect(book.Props?.Title).toBe('Open data: Site');
	expect(book.Sheets['idea-drivers']?.D2?.f).toBeUndefined();
	const again = await writeWorkbook(tables, provenance);
	expect(Buffer.compare(again, bytes), 'it is made of the same bytes again').toBe(0);
});
