import type { DateOrder, Question, ReadingSettings } from '../reading/reading.ts';
import { type DateForm, isSureDate } from './date-form.ts';
import { settleNumericOrder } from './numeric-order.ts';
import { settleQuarters, settleYearPairs } from './periods.ts';
import { dateForm } from './read-date.ts';
import { settleWeeks } from './week-numbers.ts';
import { settleYears } from './yearless.ts';

/** A column of dates. */
export interface ReadDates {
	/** YYYY-MM-DD for each cell; `undefined` for one that is not a date. */
	dates: (string | undefined)[];
	dateOrder: DateOrder;
	questions: Question[];
}

/** How one kind of date is read, once the whole column has been looked at. */
export interface Settled {
	/** The day of the form at an index of the column. */
	dateAt: (form: DateForm, index: number) => string | undefined;
	questions: Question[];
}

/**
 * Reads a column of dates as a whole: one value that settles how it is written settles it for all.
 *
 * @param today YYYY-MM-DD; years of two figures are never far ahead of it
 * @param isNumbered true where numbers alone count weeks, as the header says
 */
export function readDates(
	cells: readonly string[],
	settings: ReadingSettings,
	today: string,
	isNumbered: boolean,
): ReadDates {
	const forms = withoutStrays(cells.map((cell) => findForm(cell, today, isNumbered)));
	const settled = {
		numeric: settleNumericOrder(forms, cells, settings),
		'year-pair': settleYearPairs(forms, cells, settings),
		quarter: settleQuarters(forms, cells, settings),
		yearless: settleYears(forms, settings, today),
		week: settleWeeks(forms, settings, today),
	};
	const dates = forms.map((form, index) => {
		if (form === undefined) return undefined;
		if ('date' in form) return form.date;
		return settled[form.kind].dateAt(form, index);
	});
	const questions = Object.values(settled).flatMap((each) => each.questions);
	return {
		dates,
		dateOrder: findOrder(forms, settled.numeric.order),
		questions,
	};
}

function findForm(cell: string, today: string, isNumbered: boolean): DateForm | undefined {
	if (isNumbered && /^\d{1,3}$/.test(cell) && Number(cell) > 0) {
		return { kind: 'week', week: Number(cell) };
	}
	return dateForm(cell, today);
}

/** A year or a number alone is a date only where most of the column is written so. */
function withoutStrays(forms: (DateForm | undefined)[]): (DateForm | undefined)[] {
	const sure = forms.filter((form) => form && isSureDate(form)).length;
	const bare = forms.filter((form) => form && !isSureDate(form)).length;
	return sure < bare ? forms : forms.map((form) => (form && isSureDate(form) ? form : undefined));
}

/** The order that most cells are written in. */
function findOrder(
	forms: readonly (DateForm | undefined)[],
	numeric: 'day-first' | 'month-first',
): DateOrder {
	const counts = new Map<DateOrder, number>();
	for (const form of forms) {
		if (!form) continue;
		const order = orderOfForm(form, numeric);
		counts.set(order, (counts.get(order) ?? 0) + 1);
	}
	const [most] = [...counts].sort(([, a], [, b]) => b - a);
	return most?.[0] ?? 'year-first';
}

function orderOfForm(form: DateForm, numeric: 'day-first' | 'month-first'): DateOrder {
	switch (form.kind) {
		case 'day':
			return form.order;
		case 'numeric':
			return numeric;
		case 'quarter':
		case 'yearless':
			return 'named';
		case 'week':
			return 'week-number';
		default:
			return 'year-first';
	}
}
