import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { type Cell, type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ownVocabularies } from '../../kinds/own-vocabularies.ts';
import { readLibrary } from '../../parse/library.ts';
import { COLLECTIONS } from '../../schema/collection-name.ts';
import { type Imported, importEntries } from '../intake/import-entries.ts';
import { libraryTitles } from '../values/titles.ts';
import { readEntries } from './read-entries.ts';
import { readWorkbook } from './read-workbook.ts';
import { sheetPlans } from './sheet-plan.ts';
import { writeTemplate } from './write-template.ts';

const TODAY = '2025-06-15';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'workbook-'));
	cpSync('scripts/fixtures/other-programme', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

type Row = Readonly<Record<string, CellValue>>;
type Rows = Readonly<Record<string, readonly Row[]>>;

/** Fills in a template: rows by sheet, with cells by the name of their column. */
async function filledIn(rows: Rows, cells = new Map<string, Partial<Cell>>()): Promise<Uint8Array> {
	const library = readLibrary(root);
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

async function imported(bytes: Uint8Array, update = false): Promise<Imported> {
	const library = readLibrary(root);
	const context = { titles: libraryTitles(library), today: TODAY };
	const sheets = await readWorkbook(bytes);
	const intake = readEntries(sheets, library, context, ownVocabularies(library.site.data));
	return importEntries(intake, library, { update, today: TODAY, publicFolder: 'public' });
}

const problemsIn = ({ problems }: Imported) =>
	problems.map(({ at, severity, message }) => `${at} ${severity} ${message}`);

function filesIn(folder: string): Map<string, string> {
	return new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.map((path) => [path, readFileSync(path, 'latin1')]),
	);
}

const SOURCE: Row = {
	Title: 'Ward newsletter, spring',
	Publisher: 'Island Board',
	Published: 2025,
};
const SITE: Row = {
	Title: 'Harbour Ward',
	Summary: 'Harbour Ward tried a quiet hour in the evening.',
	Sources: 'Ward newsletter, spring',
	Kind: 'Ward',
	'Service types': 'Adult acute',
};
const IDEA: Row = {
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
const FILLED: Rows = {
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

describe('a template', () => {
	test('has a sheet for each collection and each list in it, with names that a workbook can have', () => {
		for (const collection of COLLECTIONS) {
			const names = sheetPlans(collection).map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
			for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
		}
	});

	test('has menus, and notes from the schemas', async () => {
		const library = readLibrary(root);
		const bytes = await writeTemplate(['sites'], {}, libraryTitles(library));
		const [sites, , menus] = (await readXlsx(bytes, { readStyles: true })).sheets;
		const kind = sites?.rows[0]?.indexOf('Kind') ?? -1;
		expect(sites?.cells?.get(`0,${kind}`)?.comment?.text).toContain(
			'Whether it is a ward, a hospital or a service.',
		);
		const menu = sites?.dataValidations?.find(({ inputTitle }) => inputTitle === 'Kind');
		const [, letter = ''] = /\$([A-Z]+)\$1:/.exec(menu?.formula1 ?? '') ?? [];
		expect(menus?.rows.map((row) => row[letter.charCodeAt(0) - 65]).slice(0, 3)).toEqual([
			'Ward',
			'Hospital',
			'Service',
		]);
	});
});

test('a filled-in template is imported with no error; imported again it changes nothing', async () => {
	const workbook = await filledIn(FILLED);
	const first = await imported(workbook);
	expect(problemsIn(first).filter((line) => line.includes(' error '))).toEqual([]);
	expect(first.written.toSorted()).toEqual([
		'change-ideas/quiet-hour-asleep-before-midnight.csv',
		'change-ideas/quiet-hour.mdx',
		'events/quiet-evening.mdx',
		'facts/nights-on-which-all-patients-of-harbour-ward-were-asleep.yaml',
		'sites/harbour-ward.mdx',
		'sources/ward-newsletter-spring.yaml',
	]);
	const after = filesIn(root);
	const idea = after.get(join(root, 'change-ideas/quiet-hour.mdx'));
	expect(idea).toMatchInlineSnapshot(`
		"---
		title: Quiet hour
		summary: Harbour Ward keeps the hour before bedtime quiet.
		status: testing
		drivers: [soft-doors]
		serviceTypes: [adult-acute]
		populations: [all]
		problem: The ward was loud in the evening, as patients said.
		aim:
		  text: Patients fall asleep before midnight.
		  measure: asleep-before-midnight
		  by: 2025-12
		adoptions:
		  - site: harbour-ward
		    status: testing
		    from: 2025-03
		coProduction:
		  who: [lived-experience-practitioner, clinical-team]
		  how: They met each week.
		  level: co-designed
		practice:
		  who: Night staff
		  what: They turn lights and television down.
		  core: [Lights down, No meetings]
		  adaptable: []
		effort:
		  staff: low
		  cost: none
		measures:
		  - id: asleep-before-midnight
		    title: Asleep before midnight
		    kind: outcome
		    unit: percent
		    direction: increase
		    counts: events
		    definition:
		      numerator: Nights on which all were asleep
		      denominator: Nights
		      source: Night diary
		      frequency: Monthly
		    data: ./quiet-hour-asleep-before-midnight.csv
		    chart: run
		limitations: One ward, for a short time.
		sources: [ward-newsletter-spring]
		reviewed: 2025-06-15
		draft: true
		---
		"
	`);
	expect(
		after.get(join(root, 'change-ideas/quiet-hour-asleep-before-midnight.csv')),
	).toMatchInlineSnapshot(`
		"date,numerator,denominator,note
		2025-03-01,12,31,
		2025-04-01,15,30,Began
		2025-05-01,20,31,
		"
	`);
	expect(after.get(join(root, 'events/quiet-evening.mdx'))).toMatch(
		/^starts: 2025-09-12T14:00\nends: 2025-09-12T15:30\n/m,
	);
	const second = await imported(workbook);
	expect(second.written).toEqual([]);
	expect(second.problems).toEqual([]);
	expect(filesIn(root)).toEqual(after);
});

describe('what has to be corrected is reported at its cell, and nothing is written:', () => {
	async function rejected(rows: Rows, cells?: Map<string, Partial<Cell>>): Promise<string[]> {
		const before = filesIn(root);
		const result = await imported(await filledIn(rows, cells));
		expect(result.written).toEqual([]);
		expect(filesIn(root)).toEqual(before);
		return problemsIn(result).filter((line) => line.includes(' error '));
	}

	test('a value that is not in the vocabulary, in the validator’s words', async () => {
		expect(await rejected({ ...FILLED, Sites: [{ ...SITE, Kind: 'Wrad' }] })).toEqual([
			'Sites!C2 error Unexpected value `Wrad` for `kind`, expected one of `ward`, `hospital`, `service`',
		]);
	});

	test('a field that is missing', async () => {
		const { Problem: _, ...idea } = IDEA;
		expect(await rejected({ ...FILLED, 'Change ideas': [idea] })).toEqual([
			'Change ideas!J2 error Expected field `problem`: What was unfair, for whom, and how that was known.',
		]);
	});

	test('a date and a number that are none', async () => {
		const [fact] = FILLED['Facts and figures'] ?? [];
		expect(
			await rejected({
				...FILLED,
				'Facts and figures': [{ ...fact, Value: 'many', Month: '31/31/2025' }],
			}),
		).toEqual([
			expect.stringMatching(
				/^Facts and figures!C2 error Unexpected value `many` for `value`, expected a number/,
			),
			expect.stringMatching(
				/^Facts and figures!F2 error Unexpected value `31\/31\/2025` for `asOf`/,
			),
		]);
	});

	test('a personal identifier, which is never printed', async () => {
		const lines = await rejected({
			...FILLED,
			Sites: [{ ...SITE, 'Text of the page': 'Call 943 476 5919.' }],
		});
		expect(lines).toEqual([expect.stringMatching(/^Sites!\w+ error /)]);
		expect(lines.join()).not.toContain('943');
	});

	test('a row of data whose date can’t be read', async () => {
		const [first, second, third] = FILLED.Data ?? [];
		expect(
			await rejected({ ...FILLED, Data: [first ?? {}, { ...second, Date: 'soon' }, third ?? {}] }),
		).toEqual([expect.stringMatching(/^Data!C3 error /)]);
	});

	test('a list whose entry there is not', async () => {
		expect(
			await rejected({
				...FILLED,
				'Change idea - Adoptions': [{ 'Change idea': 'Loud hour', Site: 'Site A' }],
			}),
		).toEqual([
			'Change idea - Adoptions!A2 error Unknown change idea `Loud hour`, expected the title of one of the sheet “Change ideas” or of the site',
		]);
	});

	test('two rows for one entry', async () => {
		expect(await rejected({ ...FILLED, Sites: [SITE, SITE] })).toEqual([
			'Sites!A3 error Unexpected second row for `harbour-ward`: `Sites!A2` has it too',
		]);
	});

	test('an id that leads elsewhere', async () => {
		expect(await rejected({ Sources: [{ ...SOURCE, Id: '../../x' }] })).toEqual([
			'Sources!A2 error Unexpected id `../../x`, expected small letters, digits and hyphens, such as `ward-round`',
		]);
	});
});

describe('an entry that the site has', () => {
	const changed: Rows = { Sites: [{ Title: 'Site A', Problem: 'The doors were loud at night.' }] };

	test('does not change without being asked to', async () => {
		const { written, problems } = await imported(await filledIn(changed));
		expect(written).toEqual([]);
		expect(problems).toMatchObject([{ at: 'Sites!A2', severity: 'error' }]);
	});

	test('changes where the workbook says something else; what its author wrote stays', async () => {
		const path = join(root, 'sites/site-a.mdx');
		const before = readFileSync(path, 'utf8').replace('---\n', '---\n# Checked with the ward.\n');
		writeFileSync(path, before);
		const { written, problems } = await imported(await filledIn(changed), true);
		expect({ written, problems }).toEqual({ written: ['sites/site-a.mdx'], problems: [] });
		const after = readFileSync(path, 'utf8').split('\n');
		expect(after.filter((line) => !before.includes(line))).toEqual([
			'problem: The doors were loud at night.',
		]);
		expect(before.split('\n').filter((line) => !after.includes(line))).toEqual([
			expect.stringMatching(/^problem: /),
		]);
	});

	test('keeps items of its lists that the workbook does not have', async () => {
		await imported(await filledIn(FILLED));
		const more: Rows = {
			'Change idea - Adoptions': [
				{ 'Change idea': 'Quiet hour', Site: 'Site A', Status: 'Testing' },
			],
		};
		const { problems } = await imported(await filledIn(more), true);
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(readFileSync(join(root, 'change-ideas/quiet-hour.mdx'), 'utf8')).toContain(
			'adoptions:\n  - site: harbour-ward\n    status: testing\n    from: 2025-03\n  - site: site-a\n    status: testing\n',
		);
	});
});

describe('a workbook that can’t be read is reported in a line:', () => {
	const sheet = { name: 'Sources', rows: [['Title'], ['A']] };

	test.each([
		['no workbook', () => new Uint8Array([1, 2, 3]), 'The file is no workbook'],
		[
			'the old format',
			() => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
			'The workbook has the old .xls format',
		],
		[
			'macros',
			async () => {
				const files = unzipSync(await writeXlsx({ sheets: [sheet] }));
				return zipSync({ ...files, 'xl/vbaProject.bin': new Uint8Array([1]) });
			},
			'The workbook has macros',
		],
		[
			'a password',
			async () => writeXlsx({ sheets: [sheet], encryption: { password: 'secret' } }),
			'The workbook is protected with a password',
		],
		[
			'a sheet cut short',
			async () => {
				const files = unzipSync(await writeXlsx({ sheets: [sheet] }));
				return zipSync({
					...files,
					'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row'),
				});
			},
			'The workbook can’t be read',
		],
	])('%s', async (_, make, message) => {
		await expect(readWorkbook(await make())).rejects.toThrow(message);
	});

	test('more rows than a team can have', async () => {
		const rows = [['Title'], ...Array.from({ length: 50_000 }, (_, index) => [`Source ${index}`])];
		const { written, problems } = await imported(
			await writeXlsx({ sheets: [{ name: 'Sources', rows }] }),
		);
		expect(written).toEqual([]);
		expect(problems).toMatchObject([
			{ at: 'Sources!A5001', message: expect.stringContaining('more than 5000 rows') },
		]);
	});
});

describe('in a workbook of a team’s own', () => {
	const sourcesSheet = (more: object) => ({
		name: 'Sources',
		rows: [
			['Title', 'Publisher'],
			['A report', 'Board'],
		] as CellValue[][],
		...more,
	});

	test('a formula counts by its result; one without is reported', async () => {
		const cells = new Map<string, Partial<Cell>>([
			['1,1', { formula: 'UPPER("board")', formulaResult: 'BOARD' }],
		]);
		const first = await imported(await writeXlsx({ sheets: [sourcesSheet({ cells })] }));
		expect(first.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(readFileSync(join(root, 'sources/a-report.yaml'), 'utf8')).toContain('publisher: BOARD');
		const broken = new Map<string, Partial<Cell>>([['1,1', { formula: 'NOW()' }]]);
		const second = await imported(await writeXlsx({ sheets: [sourcesSheet({ cells: broken })] }));
		expect(problemsIn(second)).toContain(
			'Sources!B2 error Unexpected formula without a result, expected a value',
		);
	});

	test('merged cells are reported', async () => {
		const merges = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }];
		const { problems, written } = await imported(
			await writeXlsx({ sheets: [sourcesSheet({ merges })] }),
		);
		expect(written).toEqual([]);
		expect(problems[0]).toMatchObject({ at: 'Sources!A2:A3', severity: 'error' });
	});

	test('hidden and unknown sheets are left alone, and a note says so', async () => {
		const { notes, written } = await imported(
			await writeXlsx({
				sheets: [
					sourcesSheet({}),
					{ ...sourcesSheet({}), name: 'Sites', hidden: true },
					{ ...sourcesSheet({}), name: 'Rota' },
				],
			}),
		);
		expect(written).toEqual(['sources/a-report.yaml']);
		expect(notes).toEqual([
			'The sheet “Sites” is hidden and was not read.',
			'The sheet “Rota” was not read: no collection has that name.',
		]);
	});

	test('a column without a field is reported, unless it is empty', async () => {
		const rows = [
			['Title', 'Publsher', 'Notes'],
			['A report', 'Board', null],
		];
		const { problems } = await imported(await writeXlsx({ sheets: [{ name: 'Sources', rows }] }));
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([
			{
				at: 'Sources!B1',
				severity: 'error',
				message: 'Unexpected column `Publsher`',
				hint: "Did you mean 'Publisher'?",
			},
		]);
	});
});
