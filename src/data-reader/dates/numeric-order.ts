import { itemAt } from '../../format/item-at.ts';
import type { Question, ReadingSettings } from '../reading/reading.ts';
import { daysBetween } from './calendar.ts';
import type { DateForm } from './date-form.ts';
import type { Settled } from './read-dates.ts';

type NumericForm = Extract<DateForm, { kind: 'numeric' }>;
type NumericOrder = 'day-first' | 'month-first';

/**
 * Settles whether day or month comes first in “01/04/2024”: by any value that can be read in one way alone, else by the
 * order that makes the dates rise evenly, else as in Britain, with a question.
 */
export function settleNumericOrder(
	forms: readonly (DateForm | undefined)[],
	cells: readonly string[],
	settings: ReadingSettings,
): Settled & { order: NumericOrder } {
	const numeric = forms.filter((form): form is NumericForm => form?.kind === 'numeric');
	const order = settings.dateOrder ?? likelierOrder(numeric);
	const isSettled = settings.dateOrder !== undefined || isClear(numeric, order);
	return {
		order,
		dateAt: (form) => (form.kind === 'numeric' ? readAs(form, order) : undefined),
		questions: isSettled ? [] : [orderQuestion(forms, cells, order)],
	};
}

function readAs(form: NumericForm, order: NumericOrder): string | undefined {
	return order === 'day-first' ? form.dayFirst : form.monthFirst;
}

const dayOnly = ({ dayFirst, monthFirst }: NumericForm) => dayFirst && !monthFirst;
const monthOnly = ({ dayFirst, monthFirst }: NumericForm) => monthFirst && !dayFirst;

function likelierOrder(numeric: readonly NumericForm[]): NumericOrder {
	const [day, month] = [numeric.filter(dayOnly).length, numeric.filter(monthOnly).length];
	if (day !== month) return day > month ? 'day-first' : 'month-first';
	if (day > 0 || isWrittenWithDots(numeric)) return 'day-first';
	return isEvenlyRising(numeric, 'month-first') && !isEvenlyRising(numeric, 'day-first')
		? 'month-first'
		: 'day-first';
}

/** True where no other reading is possible, or likely. Dates that fall evenly in the other order may be the newest first. */
function isClear(numeric: readonly NumericForm[], order: NumericOrder): boolean {
	const differing = numeric.filter(({ dayFirst, monthFirst }) => dayFirst !== monthFirst);
	if (differing.length === 0 || isWrittenWithDots(numeric)) return true;
	const [day, month] = [numeric.some(dayOnly), numeric.some(monthOnly)];
	if (day || month) return day !== month;
	const other = order === 'day-first' ? 'month-first' : 'day-first';
	const isOtherEven = isEvenlyRising(numeric.toReversed(), other);
	return (
		isEvenlyRising(numeric, order) &&
		!isOtherEven &&
		(!rises(numeric, other) || isJumping(numeric, other))
	);
}

/** Days written with full stops have the day first wherever they are written so. */
function isWrittenWithDots(numeric: readonly NumericForm[]): boolean {
	return numeric.length > 0 && numeric.every(({ mark, dayFirst }) => mark === '.' && dayFirst);
}

function rises(numeric: readonly NumericForm[], order: NumericOrder): boolean {
	return numeric.every((form, index) => {
		const [before, date] = [numeric[index - 1], readAs(form, order)];
		const last = before && readAs(before, order);
		return date !== undefined && (index === 0 || (last !== undefined && last < date));
	});
}

/** Three dates or more that rise in steps of about the same length. */
function isEvenlyRising(numeric: readonly NumericForm[], order: NumericOrder): boolean {
	if (numeric.length < 3 || !rises(numeric, order)) return false;
	const steps = stepsBetween(numeric, order);
	return Math.max(...steps) <= 1.2 * Math.min(...steps);
}

/** Some steps so much longer than others that nobody would have collected data at these dates. */
const JUMP = 20;

function isJumping(numeric: readonly NumericForm[], order: NumericOrder): boolean {
	const steps = stepsBetween(numeric, order);
	return Math.max(...steps) >= JUMP * Math.min(...steps);
}

function stepsBetween(numeric: readonly NumericForm[], order: NumericOrder): number[] {
	const dates = numeric.map((form) => readAs(form, order) as string);
	return dates.slice(1).map((date, index) => daysBetween(itemAt(dates, index), date));
}

function orderQuestion(
	forms: readonly (DateForm | undefined)[],
	cells: readonly string[],
	order: NumericOrder,
): Question {
	const index = forms.findIndex(
		(form) => form?.kind === 'numeric' && form.dayFirst !== form.monthFirst,
	);
	const cell = itemAt(cells, index);
	const labels = { 'day-first': 'Day first', 'month-first': 'Month first' };
	return {
		code: 'date-order',
		message: `Does “${cell}” begin with the day or the month? Every date was read with the ${order === 'day-first' ? 'day' : 'month'} first.`,
		choices: (['day-first', 'month-first'] as const).map((dateOrder) => ({
			label: labels[dateOrder],
			settings: { dateOrder },
		})),
		taken: labels[order],
	};
}
