import type { ReadingSettings } from '../reading/reading.ts';
import { dayFrom } from './calendar.ts';
import type { DateForm } from './date-form.ts';
import { financialQuarter } from './date-shapes.ts';
import type { Settled } from './read-dates.ts';

type Forms = readonly (DateForm | undefined)[];

/** Settles whether “Q1 2024” begins in January or in April, which nothing but its writer can say. */
export function settleQuarters(
	forms: Forms,
	cells: readonly string[],
	settings: ReadingSettings,
): Settled {
	const taken = settings.quarters ?? 'calendar';
	const first = forms.findIndex((form) => form?.kind === 'quarter');
	const labels = {
		calendar: 'Quarters of the calendar year',
		financial: 'Quarters of the financial year',
	};
	const starts = { calendar: 'January', financial: 'April' };
	return {
		dateAt: (form) => {
			if (form.kind !== 'quarter') return undefined;
			return taken === 'financial'
				? financialQuarter(form.year, form.quarter)
				: dayFrom(form.year, 3 * form.quarter - 2, 1);
		},
		questions:
			first < 0 || settings.quarters
				? []
				: [
						{
							code: 'date-order',
							message: `Is “${cells[first]}” a quarter of the calendar year or of the financial year? It was read with the first quarter beginning in ${starts[taken]}.`,
							choices: (['calendar', 'financial'] as const).map((quarters) => ({
								label: labels[quarters],
								settings: { quarters },
							})),
							taken: labels[taken],
						},
					],
	};
}

/**
 * Settles whether “2011-12” is December 2011 or a financial year: by the whole column, else as the year after year that
 * it looks like, with a question.
 */
export function settleYearPairs(
	forms: Forms,
	cells: readonly string[],
	settings: ReadingSettings,
): Settled {
	const first = forms.findIndex((form) => form?.kind === 'year-pair');
	const pairs = forms.filter((form) => form?.kind === 'year-pair');
	const isMonthNamed = forms.some(
		(form) => form?.kind === 'day' && /^\d{4}-(?!04)/.test(form.date),
	);
	const isYearOnly = pairs.some(({ month }) => month === undefined);
	const likelier = isMonthNamed ? 'months' : 'financial';
	const taken = settings.yearPairs ?? likelier;
	const isSettled = settings.yearPairs !== undefined || isMonthNamed || isYearOnly;
	const labels = { months: 'Months', financial: 'Financial years' };
	return {
		dateAt: (form) => {
			if (form.kind !== 'year-pair') return undefined;
			return taken === 'financial' ? form.financial : form.month;
		},
		questions:
			first < 0 || isSettled
				? []
				: [
						{
							code: 'date-order',
							message: `Is “${cells[first]}” a month or a financial year? It was read as a financial year.`,
							choices: (['months', 'financial'] as const).map((yearPairs) => ({
								label: labels[yearPairs],
								settings: { yearPairs },
							})),
							taken: labels[taken],
						},
					],
	};
}
