import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { type Cell, type CellValue, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../folder-state.ts';
import {
	FILLED,
	fillTemplate,
	fixture,
	IDEA,
	imported,
	problemLines,
	type Rows,
	SITE,
	SOURCE,
	useFixture,
} from './filled-workbook.ts';
import { readWorkbook } from './read-workbook.ts';

useFixture();

describe('what has to be corrected is reported at its cell, and nothing is written:', () => {
	async function rejected(rows: Rows, cells?: Map<string, Partial<Cell>>): Promise<string[]> {
		const before = readFolder(fixture.root);
		const result = await imported(await fillTemplate(rows, cells));
		expect(result.written).toEqual([]);
		expect(readFolder(fixture.root)).toEqual(before);
		return problemLines(result).filter((line) => line.includes(' error '));
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
		const { written, problems } = await imported(await fillTemplate(changed));
		expect(written).toEqual([]);
		expect(problems).toMatchObject([{ at: 'Sites!A2', severity: 'error' }]);
	});

	test('changes where the workbook says something else; what its author wrote stays', async () => {
		const path = join(fixture.root, 'sites/site-a.mdx');
		const before = readFileSync(path, 'utf8').replace('---\n', '---\n# Checked with the ward.\n');
		writeFileSync(path, before);
		const { written, problems } = await imported(await fillTemplate(changed), true);
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
		await imported(await fillTemplate(FILLED));
		const more: Rows = {
			'Change idea - Adoptions': [
				{ 'Change idea': 'Quiet hour', Site: 'Site A', Status: 'Testing' },
			],
		};
		const { problems } = await imported(await fillTemplate(more), true);
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(readFileSync(join(fixture.root, 'change-ideas/quiet-hour.mdx'), 'utf8')).toContain(
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
		expect(readFileSync(join(fixture.root, 'sources/a-report.yaml'), 'utf8')).toContain(
			'publisher: BOARD',
		);
		const broken = new Map<string, Partial<Cell>>([['1,1', { formula: 'NOW()' }]]);
		const second = await imported(await writeXlsx({ sheets: [sourcesSheet({ cells: broken })] }));
		expect(problemLines(second)).toContain(
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
