/** The newest value in words, for tables with a row for each chart. */

import { roundedValueInWords } from './number.ts';
import { rowInWords, type Setting } from './signal.ts';

/** Returns the last value with its date, such as “66% (November 2025)”; `undefined` if there is none. */
export function newestInWords(
	setting: Setting & { unit: string | undefined; decimals: number },
): string | undefined {
	const { series, unit, decimals } = setting;
	const row = series.findLastIndex(({ number }) => number !== undefined);
	const value = series[row]?.number;
	if (value === undefined) return undefined;
	return `${roundedValueInWords(value, decimals, unit)} (${rowInWords(row, setting)})`;
}
