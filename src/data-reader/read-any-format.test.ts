import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readData } from './read-data.ts';
import type { DataRow, Reading } from './reading/reading.ts';
import { clearTables, type MeantRow, writtenTables } from './written-tables.ts';

const TODAY = '2027-06-15';

/** What was meant and what was read, in one shape. */
const rowNumbers = ({ date, gap, value, numerator, denominator }: MeantRow | DataRow) =>
	gap ? { date, gap } : { date, value, numerator, denominator };
const rowNotes = (rows: readonly (MeantRow | DataRow)[]) => rows.map(({ note }) => note ?? '');

/** Settings for each of the readings that the questions of a reading offer. */
function offered({ questions }: Reading) {
	return questions.flatMap(({ choices }) => choices.flatMap(({ settings }) => settings ?? []));
}

test('a table in any format is read as it was meant, or a question is asked', () => {
	fc.assert(
		fc.property(writtenTables, ({ rows, text }) => {
			const reading = readData(text, {}, TODAY);
			if (reading.questions.length > 0) return;
			expect(reading.rows.map(rowNumbers)).toEqual(rows.map(rowNumbers));
			expect(rowNotes(reading.rows)).toEqual(rowNotes(rows));
		}),
		{ numRuns: 10_000 },
	);
}, 120_000);

test('nothing is asked about a table that can be read in one way alone', () => {
	fc.assert(
		fc.property(clearTables, ({ rows, text }) => {
			const { questions, rows: read } = readData(text, {}, TODAY);
			expect(questions).toEqual([]);
			expect(read.map(rowNumbers)).toEqual(rows.map(rowNumbers));
		}),
		{ numRuns: 2000 },
	);
}, 60_000);

test('every line of a table in any format is accounted for', () => {
	fc.assert(
		fc.property(writtenTables, ({ text }) => {
			const { lines, rows, refused } = readData(text, {}, TODAY);
			const count = (...kinds: string[]) => lines.filter((line) => kinds.includes(line)).length;
			expect(lines).toHaveLength(text.split(/\r?\n/).length - 1);
			expect(count('row', 'gap')).toBe(rows.length);
			expect(count('refused')).toBe(refused.length);
		}),
		{ numRuns: 1000 },
	);
}, 60_000);

test('any answer to a question can be given, and is not asked for again', () => {
	fc.assert(
		fc.property(writtenTables, ({ text }) => {
			const reading = readData(text, {}, TODAY);
			for (const settings of offered(reading)) {
				const again = readData(text, settings, TODAY);
				const asked = reading.questions.find(({ choices }) =>
					choices.some((choice) => choice.settings === settings),
				);
				expect(again.questions.map(({ message }) => message)).not.toContain(asked?.message);
			}
		}),
		{ numRuns: 500 },
	);
}, 60_000);

test('any text at all is read without an error, and each of its lines accounted for', () => {
	const piece = fc.constantFrom(
		'2024-01-01',
		'Apr-24',
		'5',
		'1,5',
		'%',
		',',
		';',
		'\t',
		'|',
		' ',
		'\n',
		'\n',
		'"',
		'x',
		'*',
		'Total',
		'Date',
		'−',
		'\u200b',
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
			const text = pieces.join('');
			const { lines, rows, refused } = readData(text, {}, TODAY);
			const isWhole = refused.some(({ kind }) => kind === 'file');
			const count = (...kinds: string[]) => lines.filter((line) => kinds.includes(line)).length;
			if (isWhole) {
				expect(rows).toEqual([]);
				return;
			}
			expect(count('row', 'gap')).toBe(rows.length);
			expect(count('refused')).toBe(refused.length);
		}),
		{ numRuns: 3000 },
	);
}, 60_000);
