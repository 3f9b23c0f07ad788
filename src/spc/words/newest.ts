/** The newest value in words, for tables in which a chart is one row. */

import { valueInWords } from './number.ts';
import { rowInWords, type Setting } from './signal.ts';

/** “66% (November 2025)”: the last value that there is, with its day; `undefined` where there is none. */
export function newestInWords(
	setting: Setting & { unit: string | undefined; decimals: number },
): string | undefined {
	const { series, unit, decimals } = setting;
	const row = series.findLastIndex(({ number }) => number !== undefined);
	const value = series[row]?.number;
	if (value === undefined) return undefined;
	return `${valueInWords(value, decimals, unit)} (${rowInWords(row, setting)})`;
}
