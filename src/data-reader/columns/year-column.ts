import { MONTH_NAMES, monthNamed } from '../../format/month-names.ts';
import type { DataCell } from '../text/cells.ts';
import { plainName } from './header-words.ts';

const YEAR = /^(?:(?:financial|fiscal|calendar|reporting) )?year$|^fy$/;
const WITHIN =
	/^(?:(?:calendar|reporting) )?(?:month|quarter|qtr|week|wk)(?: (?:name|number|no))?$/;

/** Dates that two columns make up, “Year” and “Month”: the year is written into the cell of the month. */
export function withYears(lines: DataCell[][]): DataCell[][] {
	const header = lines.findIndex((cells) => readYear(cells) >= 0 && readPeriod(cells) >= 0);
	const cells = lines[header];
	if (!cells) return lines;
	const [year, period] = [readYear(cells), readPeriod(cells)];
	const isMonth = plainName(cells[period]?.text ?? '').includes('month');
	let latest = '';
	return lines.map((line, index) => {
		const own = line[period];
		if (index <= header || !own?.text || /\d{4}/.test(own.text)) return line;
		latest = line[year]?.text || latest;
		const text = dated(own.text, latest, isMonth, plainName(cells[period]?.text ?? ''));
		if (text === undefined) return line;
		return line.map((cell, column) => (column === period ? { ...cell, text } : cell));
	});
}

function readYear(cells: readonly DataCell[]): number {
	return cells.findIndex(({ text }) => YEAR.test(plainName(text)));
}

function readPeriod(cells: readonly DataCell[]): number {
	return cells.findIndex(({ text }) => WITHIN.test(plainName(text)));
}

/** “April 2024” of “April” and “2024”, or of “April” and the financial year “2024/25”. */
function dated(period: string, year: string, isMonth: boolean, name: string): string | undefined {
	if (!/\d/.test(year)) return undefined;
	if (!isMonth) {
		const unit = name.startsWith('w') ? 'week' : 'Q';
		const plain = /^\d+$/.test(period) ? `${unit} ${period}` : period;
		return `${plain} ${year}`;
	}
	const month = /^\d{1,2}$/.test(period) ? Number(period) : monthNamed(period.replace(/\.$/, ''));
	const written = MONTH_NAMES[(month ?? 0) - 1];
	if (month === undefined || written === undefined) return undefined;
	const financial = /^(?:fy ?)?(\d{4}|\d{2}) ?[/-] ?\d{2,4}$/i.exec(year)?.[1];
	if (financial === undefined) return `${written} ${year}`;
	const first = Number(financial) + (financial.length === 2 ? 2000 : 0);
	return `${written} ${month >= 4 ? first : first + 1}`;
}
