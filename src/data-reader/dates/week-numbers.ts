import type { ReadingSettings } from '../reading/reading.ts';
import { addDays, mondayOfWeek } from './calendar.ts';
import type { DateForm } from './date-form.ts';
import type { Settled } from './read-dates.ts';

/**
 * Dates of “Week 1, 2, 3”, whose first day only the author knows: without it, week 1 is that of the calendar
 * of the latest year in which no week is ahead of today, with a question.
 */
export function settleWeeks(
	forms: readonly (DateForm | undefined)[],
	settings: ReadingSettings,
	today: string,
): Settled {
	const weeks = forms.flatMap((form) => (form?.kind === 'week' ? [form.week] : []));
	const firstDay = settings.firstDay ?? likelyFirstDay(Math.max(...weeks), today);
	return {
		dateAt: (form) => (form.kind === 'week' ? addDays(firstDay, 7 * (form.week - 1)) : undefined),
		questions:
			weeks.length === 0 || settings.firstDay !== undefined
				? []
				: [
						{
							code: 'date-order',
							message: `On which day did week 1 begin? It was read as ${firstDay}.`,
							choices: [
								{ label: firstDay, settings: { firstDay } },
								{ label: 'Another day', settings: undefined },
							],
							taken: firstDay,
						},
					],
	};
}

function likelyFirstDay(lastWeek: number, today: string): string {
	const year = Number(today.slice(0, 4));
	const monday = mondayOfWeek(year, 1) as string;
	if (!(lastWeek > 0) || addDays(monday, 7 * (lastWeek - 1)) <= today) return monday;
	const weeks = Math.ceil(lastWeek / 52);
	return mondayOfWeek(year - weeks, 1) as string;
}
