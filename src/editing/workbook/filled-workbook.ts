import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cell, type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, expect } from 'vitest';
import { ownVocabularies } from '../../kinds/own-vocabularies.ts';
import { readLibrary } from '../../parse/library.ts';
import { type Imported, importEntries } from '../intake/import-entries.ts';
import { libraryTitles } from '../values/titles.ts';
import { readEntries } from './read-entries.ts';
import { readWorkbook } from './read-workbook.ts';
import { writeTemplate } from './write-template.ts';

const TODAY = '2025-06-15';

/** The content root that a test imports into: a copy of the other programme. */
export const fixture = { root: '' };

/** Gives each test of a file a content root of its own. */
export function useFixture(): void {
	beforeEach(() => {
		fixture.root = mkdtempSync(join(tmpdir(), 'workbook-'));
		cpSync('scripts/fixtures/other-programme', fixture.root, { recursive: true });
	});
	afterEach(() => rmSync(fixture.root, { recursive: true }));
}

type Row = Readonly<Record<string, CellValue>>;
export type Rows = Readonly<Record<string, readonly Row[]>>;

/** Fills in a template: rows by sheet, with cells by the name of their column. */
export async function fillTemplate(
	rows: Rows,
	cells = new Map<string, Partial<Cell>>(),
): Promise<Uint8Array> {
	const library = readLibrary(fixture.root);
	const template = await readXlsx(
		await writeTemplate(
			['change-ideas', 'sites', 'events', 'sources', 'facts'],
			ownVocabularies(library.site.data),
			libraryTitles(library),
		),
	);
	return writeXlsx({
		sheets: template.sheets.map(({ name, rows: [header = []] }) => ({
			name,
			cells,
			rows: [
				header,
				...(rows[name] ?? []).map((row) => {
					expect(header).toEqual(expect.arrayContaining(Object.keys(row)));
					return header.map((label) => row[String(label)] ?? null);
				}),
			],
		})),
	});
}

/** Imports a workbook into the content root. */
export async function imported(bytes: Uint8Array, update = false): Promise<Imported> {
	const library = readLibrary(fixture.root);
	const context = { titles: libraryTitles(library), today: TODAY };
	const sheets = await readWorkbook(bytes);
	const intake = readEntries(sheets, library, context, ownVocabularies(library.site.data));
	return importEntries(intake, library, { update, today: TODAY, publicFolder: 'public' });
}

/** Returns problems as lines: the cell, the severity and the message. */
export const problemLines = ({ problems }: Imported) =>
	problems.map(({ at, severity, message }) => `${at} ${severity} ${message}`);

export const SOURCE: Row = {
	Title: 'Ward newsletter, spring',
	Publisher: 'Island Board',
	Published: 2025,
};
export const SITE: Row = {
	Title: 'Harbour Ward',
	Summary: 'Harbour Ward tried a quiet hour in the evening.',
	Sources: 'Ward newsletter, spring',
	Kind: 'Ward',
	'Service types': 'Adult acute',
};
export const IDEA: Row = {
	Title: 'Quiet hour',
	Summary: 'Harbour Ward keeps the hour before bedtime quiet.',
	Sources: 'Ward newsletter, spring',
	Status: 'Testing',
	Drivers: 'Soft doors',
	'Service types': 'Adult acute',
	Populations: 'all',
	Problem: 'The ward was loud in the evening, as patients said.',
	'Aim: Text': 'Patients fall asleep before midnight.',
	'Aim: Measure': 'Asleep before midnight',
	'Aim: By month': new Date(Date.UTC(2025, 11, 1)),
	'Co-production: Who': 'Lived experience practitioner; Clinical team',
	'Co-production: How': 'They met each week.',
	'Co-production: Level': 'Co-designed',
	'Practice: Who': 'Night staff',
	'Practice: What': 'They turn lights and television down.',
	'Practice: Core': '• Lights down\n• No meetings',
	'Effort: Staff': 'Low',
	'Effort: Cost': 'None',
	Limitations: 'One ward, for a short time.',
};
/** What a team fills in: a source, a site, an idea with a measure and its data, an event and a figure. */
export const FILLED: Rows = {
	Sources: [SOURCE],
	Sites: [SITE],
	'Change ideas': [IDEA],
	'Change idea - Adoptions': [
		{ 'Change idea': 'Quiet hour', Site: 'Harbour Ward', Status: 'Testing', From: 'March 2025' },
	],
	'Change idea - Measures': [
		{
			'Change idea': 'Quiet hour',
			Title: 'Asleep before midnight',
			Kind: 'Outcome',
			Unit: 'Percent',
			Direction: 'Increase',
			'People or events': 'Events',
			'Definition: Numerator': 'Nights on which all were asleep',
			'Definition: Denominator': 'Nights',
			'Definition: Source of the numbers': 'Night diary',
			'Definition: Frequency': 'Monthly',
			Chart: 'Run',
		},
	],
	Data: [
		{
			'Change idea': 'Quiet hour',
			Measure: 'Asleep before midnight',
			Date: new Date(Date.UTC(2025, 2, 1)),
			Numerator: 12,
			Denominator: 31,
		},
		{
			'Change idea': 'Quiet hour',
			Measure: 'Asleep before midnight',
			Date: '01/04/2025',
			Numerator: 15,
			Denominator: 30,
			Note: 'Began',
		},
		{
			'Change idea': 'Quiet hour',
			Measure: 'Asleep before midnight',
			Date: '1 May 2025',
			Numerator: 20,
			Denominator: 31,
		},
	],
	Events: [
		{
			Title: 'Quiet evening',
			Summary: 'A session about evenings on the wards.',
			Sources: 'Ward newsletter, spring',
			Kind: 'Webinar',
			Starts: '12/09/2025 2pm',
			Ends: new Date(Date.UTC(2025, 8, 12, 15, 30)),
			State: 'Planned',
			Place: 'The Old Mill, Harbour Town',
			Audience: 'Carer',
		},
	],
	'Facts and figures': [
		{
			Statement: 'Nights on which all patients of Harbour Ward were asleep before midnight',
			Sources: 'Ward newsletter, spring',
			Value: 64.5,
			Unit: 'percent',
			'How exact': 'exactly',
			Month: 'May 2025',
		},
	],
};
