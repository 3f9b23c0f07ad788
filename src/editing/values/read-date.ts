import { readDates } from '../../data-reader/dates/read-dates.ts';
import { isDay, isLocalTime, isMonth, isYear } from '../../format/date.ts';
import type { DateForm } from '../../schema/walk.ts';
import { dateInForm } from '../../schema/written-date.ts';
import { type CellContent, cellText, dateText } from './cell.ts';

/**
 * Reads a date as people write it in Britain, or as a spreadsheet keeps it, in the format of its field.
 *
 * @param today YYYY-MM-DD, for years of two figures
 * @returns the words themselves if they are not a date, so that the validator can say so
 */
export function readDate(cell: CellContent, form: DateForm, today: string): string | number {
	if (cell.value instanceof Date) return inForm(dateText(cell.value), form, cell.isMonth ?? false);
	const text = cellText(cell);
	if (form === 'year, month or day' && isYear(text)) return Number(text);
	if (TAKES[form](text)) return text;
	return dateInForm(text, form) ?? britishDate(text, form, today) ?? text;
}

const TAKES: Readonly<Record<DateForm, (date: string) => boolean>> = {
	month: isMonth,
	day: isDay,
	'month or day': (date) => isMonth(date) || isDay(date),
	'day or local time': (date) => isDay(date) || isLocalTime(date),
	'year, month or day': (date) => isMonth(date) || isDay(date),
};

function inForm(date: string, form: DateForm, isMonthAlone: boolean): string {
	if (form === 'month') return date.slice(0, 7);
	if (form === 'day or local time') return date;
	return date.slice(0, isMonthAlone && form !== 'day' ? 7 : 10);
}

/** The time at the end of a date: “10:30”, “10.30am”, “2pm”. */
const TIME = /[, T]+(?:at )?(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})? ?([ap])?\.?m?\.?$/i;

function britishDate(text: string, form: DateForm, today: string): string | undefined {
	const time = form === 'day or local time' ? timeIn(text) : undefined;
	const written = time === undefined ? text : text.replace(TIME, '');
	const { dates } = readDates([written], { dateOrder: 'day-first' }, today, false);
	const [day] = dates;
	if (day === undefined) return undefined;
	const isMonthAlone = !/\d.*\d.*\d{4}|\d.*[a-z].*\d{2}/i.test(written);
	if (form === 'day' && isMonthAlone) return undefined;
	return inForm(time === undefined ? day : `${day}T${time}`, form, isMonthAlone);
}

function timeIn(text: string): string | undefined {
	const [, hour, minute, half] = TIME.exec(text) ?? [];
	if (hour === undefined || (minute === undefined && half === undefined)) return undefined;
	const isAfternoon = half?.toLowerCase() === 'p';
	const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
	return hours < 24 && Number(minute ?? 0) < 60
		? `${String(hours).padStart(2, '0')}:${minute ?? '00'}`
		: undefined;
}
