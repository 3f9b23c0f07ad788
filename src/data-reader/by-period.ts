import type { DataRow, DataUnit, GapReason } from './reading/reading.ts';

export const LONG_PERIODS = ['month', 'quarter'] as const;
export type LongPeriod = (typeof LONG_PERIODS)[number];

/**
 * Adds up the rows of each month or quarter of the calendar: counts, or numerators and denominators. A period with a
 * gap in it is a gap, since its sum would be too small.
 *
 * @param rows in the order of their dates
 * @returns `undefined` for numbers that can’t be added up: percentages without their counts, rates and scores
 */
export function rowsByPeriod(
	rows: readonly DataRow[],
	unit: DataUnit,
	period: LongPeriod,
): DataRow[] | undefined {
	const isShare = rows.some(({ denominator }) => denominator !== undefined);
	if (!isShare && unit !== 'count') return undefined;
	const groups = new Map<string, DataRow[]>();
	for (const row of rows) {
		const start = periodStart(row.date, period);
		groups.set(start, [...(groups.get(start) ?? []), row]);
	}
	return [...groups].map(([date, group]) => sumRows(date, group, isShare));
}

/** The first day of the month or quarter that a day is in. */
export function periodStart(date: string, period: LongPeriod): string {
	const [year, month] = date.split('-').map(Number) as [number, number];
	const first = period === 'month' ? month : month - ((month - 1) % 3);
	return `${year}-${String(first).padStart(2, '0')}-01`;
}

/** Reasons in the order in which one hides another. */
const REASONS: readonly GapReason[] = ['withheld', 'error', 'missing'];

function sumRows(date: string, group: readonly DataRow[], isShare: boolean): DataRow {
	const line = group[0]?.line ?? 1;
	const notes = group.flatMap(({ note }) => note ?? []).join('; ');
	const gap = REASONS.find((reason) =>
		// Nothing out of nothing adds nothing.
		group.some((row) => row.gap === reason && row.denominator !== 0),
	);
	const base = { line, date, ...(notes && { note: notes }) };
	if (gap) {
		const hidden = gap === 'withheld' ? 'suppressed' : undefined;
		const name = isShare ? 'numerator' : 'value';
		return { ...base, ...(hidden && { [name]: hidden }), gap };
	}
	const total = (name: 'value' | 'numerator' | 'denominator') =>
		group.reduce((sum, row) => sum + (typeof row[name] === 'number' ? row[name] : 0), 0);
	if (!isShare) return { ...base, value: total('value') };
	const denominator = total('denominator');
	const counts = { numerator: total('numerator'), denominator };
	return denominator === 0 ? { ...base, ...counts, gap: 'missing' } : { ...base, ...counts };
}
