/** For tests: random tables, written out as spreadsheets and people write them. */

import fc from 'fast-check';
import { MONTH_NAMES } from '../format/month-names.ts';
import { addDays, dayFrom, daysBetween } from './dates/calendar.ts';
import type { DataRow, GapReason } from './reading/reading.ts';

/** A row as it is meant. */
export type MeantRow = Pick<DataRow, 'date' | 'value' | 'numerator' | 'denominator' | 'gap'> & {
	note: string;
};

/** A table as it is meant, and the text that was made of it. */
export interface WrittenTable {
	rows: MeantRow[];
	text: string;
}

type Write = (text: string) => string;

const pad = (number: number) => String(number).padStart(2, '0');
const splitDate = (date: string) => {
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	return { year, month, day, name: MONTH_NAMES[month - 1] as string, short: String(year).slice(2) };
};

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** How a day may be written, by name of the style. */
const DATE_STYLES: Readonly<Record<string, Write>> = {
	iso: (date) => date,
	isoTime: (date) => `${date} 00:00:00`,
	isoSlashes: (date) => date.replaceAll('-', '/'),
	dayFirst: (date) =>
		`${pad(splitDate(date).day)}/${pad(splitDate(date).month)}/${splitDate(date).year}`,
	dayFirstShort: (date) =>
		`${splitDate(date).day}/${splitDate(date).month}/${splitDate(date).short}`,
	dots: (date) =>
		`${pad(splitDate(date).day)}.${pad(splitDate(date).month)}.${splitDate(date).year}`,
	monthFirst: (date) => `${splitDate(date).month}/${splitDate(date).day}/${splitDate(date).year}`,
	named: (date) => `${splitDate(date).day} ${splitDate(date).name} ${splitDate(date).year}`,
	namedShort: (date) =>
		`${pad(splitDate(date).day)}-${splitDate(date).name.slice(0, 3)}-${splitDate(date).short}`,
	serial: (date) => String(daysBetween('1899-12-30', date)),
	dayAndDate: (date) =>
		`${WEEKDAYS[new Date(date).getUTCDay()]} ${splitDate(date).day} ${splitDate(date).name} ${splitDate(date).year}`,
	weekCommencing: (date) =>
		`w/c ${pad(splitDate(date).day)}/${pad(splitDate(date).month)}/${splitDate(date).year}`,
};

/** Styles for Mondays alone. */
const WEEK_STYLES: Readonly<Record<string, Write>> = {
	isoWeek: (date) => {
		// A week belongs to the year that its Thursday is in.
		const thursday = addDays(date, 3);
		const { year } = splitDate(thursday);
		const week = 1 + Math.floor(daysBetween(`${year}-01-01`, thursday) / 7);
		return `${year}-W${pad(week)}`;
	},
};

/** Styles for the first days of months alone. */
const MONTH_STYLES: Readonly<Record<string, Write>> = {
	monthName: (date) => `${splitDate(date).name} ${splitDate(date).year}`,
	monthShort: (date) => `${splitDate(date).name.slice(0, 3)}-${splitDate(date).short}`,
	monthOnly: (date) => splitDate(date).name,
	isoMonth: (date) => date.slice(0, 7),
	monthSlash: (date) => `${pad(splitDate(date).month)}/${splitDate(date).year}`,
};

/** Groups the digits before the decimals. */
const grouped = (text: string, group: string, mark: string) => {
	const [whole = '', decimals] = text.split('.');
	const groups = whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
	return decimals === undefined ? groups : `${groups}${mark}${decimals}`;
};

/** How a number may be written. */
const NUMBER_STYLES: Readonly<Record<string, Write>> = {
	plain: (text) => text,
	thousands: (text) => grouped(text, ',', '.'),
	decimalComma: (text) => text.replace('.', ','),
	german: (text) => grouped(text, '.', ','),
	french: (text) => grouped(text, '\u202f', ','),
	swiss: (text) => grouped(text, "'", '.'),
	invisible: (text) => `\u200e${text}\u200b`,
	trueMinus: (text) => text.replace('-', '−'),
};

const SEPARATORS = ['\t', ',', ';', '|'] as const;
const NOTES = [
	'',
	'',
	'new form',
	'moved; new ward',
	'fell by 20%, then rose',
	'see page 3 | 4',
	'Said "no"',
];
const TITLES = ['Falls on a ward', 'Data for April 2024, ward A', 'Source: our own count; checked'];
const GAPS: readonly [string, GapReason][] = [
	['', 'missing'],
	['n/a', 'missing'],
	['*', 'withheld'],
	['<5', 'withheld'],
	['#DIV/0!', 'error'],
];

const dates = fc
	.record({
		start: fc.integer({ min: 0, max: 4000 }),
		step: fc.constantFrom(1, 7, 30, 'week' as const, 'month' as const),
		count: fc.integer({ min: 1, max: 16 }),
	})
	.map(({ start, step, count }) => {
		const first = addDays('2015-01-01', start);
		const { year, month } = splitDate(first);
		return Array.from({ length: count }, (_, index) => {
			if (step === 'week') return addDays('2015-01-05', 7 * ((start % 500) + index));
			if (step !== 'month') return addDays(first, index * step);
			const months = month - 1 + index;
			return dayFrom(year + Math.floor(months / 12), (months % 12) + 1, 1) as string;
		});
	});

const numberKinds = {
	count: fc.integer({ min: 0, max: 40 }).map(String),
	large: fc.integer({ min: 0, max: 30_000 }).map(String),
	decimal: fc.integer({ min: -400, max: 9_000 }).map((number) => (number / 10).toFixed(1)),
	fine: fc.integer({ min: 1, max: 90_000 }).map((number) => (number / 1000).toFixed(3)),
	percent: fc.integer({ min: 0, max: 1000 }).map((number) => `${(number / 10).toFixed(1)}%`),
};

type Column = 'value' | 'share';

const options = {
	dates,
	kind: fc.constantFrom(...(Object.keys(numberKinds) as (keyof typeof numberKinds)[])),
	column: fc.constantFrom<Column>('value', 'value', 'share'),
	dateStyle: fc.constantFrom(...Object.keys({ ...DATE_STYLES, ...WEEK_STYLES, ...MONTH_STYLES })),
	numberStyle: fc.constantFrom(...Object.keys(NUMBER_STYLES)),
	separator: fc.constantFrom(...SEPARATORS),
	header: fc.constantFrom('contract', 'team', 'none'),
	titles: fc.subarray(TITLES),
	hasTarget: fc.boolean(),
	hasNotes: fc.boolean(),
	lineEnd: fc.constantFrom('\n', '\r\n'),
	isNewestFirst: fc.constantFrom(false, false, false, true),
	hasTotal: fc.boolean(),
	seed: fc.array(
		fc.record({
			gap: fc.option(fc.constantFrom(...GAPS), { freq: 8, nil: undefined }),
			numbers: fc.record(numberKinds),
			whole: fc.integer({ min: 1, max: 60 }),
			part: fc.double({ min: 0, max: 1, noNaN: true }),
			note: fc.constantFrom(...NOTES),
		}),
		{ minLength: 16, maxLength: 16 },
	),
};

/** Random tables with a value or a share a date, some of them gaps, each written in one of every kind of style. */
export const writtenTables: fc.Arbitrary<WrittenTable> = fc.record(options).map(writeTable);

/** Random tables that can be read in one way alone: named columns, dates with their year first or a month by name, plain numbers. */
export const clearTables: fc.Arbitrary<WrittenTable> = fc
	.record({
		...options,
		kind: fc.constantFrom('count', 'decimal', 'percent'),
		dateStyle: fc.constantFrom('iso', 'isoTime', 'named', 'namedShort', 'dayAndDate'),
		numberStyle: fc.constantFrom('plain', 'invisible', 'trueMinus'),
		header: fc.constantFrom('contract', 'team'),
	})
	.map(writeTable);

type Options = Parameters<typeof writeTable>[0];

function writeTable(options: {
	dates: string[];
	kind: keyof typeof numberKinds;
	column: Column;
	dateStyle: string;
	numberStyle: string;
	separator: (typeof SEPARATORS)[number];
	header: string;
	titles: string[];
	hasTarget: boolean;
	hasNotes: boolean;
	lineEnd: string;
	isNewestFirst: boolean;
	hasTotal: boolean;
	seed: {
		gap: readonly [string, GapReason] | undefined;
		numbers: Record<keyof typeof numberKinds, string>;
		whole: number;
		part: number;
		note: string;
	}[];
}): WrittenTable {
	const isMonthly = options.dates.every((date) => date.endsWith('-01'));
	const monthStyle = isMonthly ? MONTH_STYLES[options.dateStyle] : undefined;
	const isMondays = options.dates.every((date) => new Date(date).getUTCDay() === 1);
	const weekStyle = isMondays ? WEEK_STYLES[options.dateStyle] : undefined;
	const writeDate =
		weekStyle ?? monthStyle ?? DATE_STYLES[options.dateStyle] ?? ((date: string) => date);
	const writeNumber = NUMBER_STYLES[options.numberStyle] as Write;
	const meant = options.dates.map((date, index) => meantRow(date, index, options));
	const lines = meant.map(({ row, written }) => [
		writeDate(row.date),
		...written.map((text) => (/\d/.test(text) && !text.startsWith('<') ? writeNumber(text) : text)),
		...(isTargeted(options) ? ['95'] : []),
		...(options.hasNotes ? [row.note] : []),
	]);
	if (options.isNewestFirst) lines.reverse();
	const width = options.column === 'share' ? 3 : 2;
	const total = ['Total', ...Array.from({ length: width - 1 }, () => '12')];
	const all = [...writeHeader(options), ...lines, ...(options.hasTotal ? [total] : [])].map(
		(cells) => cells.map((cell) => quoted(cell, options.separator)).join(options.separator),
	);
	return {
		rows: meant.map(({ row }) => row),
		text: [...options.titles, ...all].join(options.lineEnd) + options.lineEnd,
	};
}

/** Only a name says that a column is a target. */
function isTargeted({ hasTarget, header }: Options): boolean {
	return hasTarget && header === 'team';
}

function writeHeader({ header, column, hasNotes, hasTarget }: Options): string[][] {
	const note = hasNotes ? [header === 'contract' ? 'note' : 'Comments'] : [];
	if (header === 'none') return [];
	if (header === 'contract') {
		return [['date', ...(column === 'share' ? ['numerator', 'denominator'] : ['value']), ...note]];
	}
	const numbers = column === 'share' ? ['Completed', 'Total'] : ['Number of falls'];
	return [['Month', ...numbers, ...(hasTarget ? ['Target'] : []), ...note]];
}

function meantRow(date: string, index: number, { kind, column, hasNotes, seed }: Options) {
	const { gap, numbers, whole, part, note } = seed[index] as Options['seed'][number];
	// A table needs a number to be one.
	const isGap = gap !== undefined && index > 0;
	const base = { date, note: hasNotes ? note : '' };
	if (isGap) {
		const row: MeantRow = { ...base, gap: gap[1] };
		return { row, written: column === 'share' ? [gap[0], String(whole)] : [gap[0]] };
	}
	if (column === 'share') {
		const numerator = Math.round(part * whole);
		const row: MeantRow = { ...base, numerator, denominator: whole };
		return { row, written: [String(numerator), String(whole)] };
	}
	const written = numbers[kind];
	const row: MeantRow = { ...base, value: Number(written.replace('%', '')) };
	return { row, written: [written] };
}

function quoted(cell: string, separator: string): string {
	const isSafe = !cell.includes(separator) && !cell.includes('"') && !cell.includes('\n');
	return isSafe ? cell : `"${cell.replaceAll('"', '""')}"`;
}
