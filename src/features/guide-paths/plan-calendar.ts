import { type CalendarEntry, calendarFile, wholeDays } from '../calendar/calendar-file.ts';
import { daysFromWeeks, type PlannedStep, type PlanStage } from './guide-plan.ts';

/** A step as an entry of a calendar. */
export interface CalendarStep extends PlannedStep {
	title: string;
	summary: string | undefined;
	/** What the reader has to do. */
	toDo: readonly string[];
	/** The address of its page. */
	page: string;
}

export interface PlanCalendarOptions {
	name: string;
	host: string;
	/** The day on which the plan starts, as `YYYY-MM-DD`. */
	start: string;
	/** The address of the plan. */
	page: string;
	/** When it is created. A plan that is created later replaces this one. */
	now: Date;
}

/**
 * A plan as an iCalendar document: each stage and each step as all-day entries, which do not make anybody busy. Ids
 * are those of the steps, so that calendars update entries when the plan is created again.
 */
export function planCalendar(
	stages: readonly PlanStage<CalendarStep>[],
	{ name, host, start, page, now }: PlanCalendarOptions,
): string {
	// Whole minutes fit into the range of RFC 5545 until the year 6053.
	const sequence = Math.floor(now.getTime() / 60_000);
	const entry = (weeks: { from: number; to: number }) => {
		const { first, last } = daysFromWeeks(weeks, start);
		return { sequence, free: true, ...wholeDays(first, last) };
	};
	const entries = stages.flatMap((stage): CalendarEntry[] => [
		{
			...entry(stage),
			id: `plan-stage-${stage.number}`,
			summary: `Part ${stage.number}: ${stage.title}`,
			description: stage.steps.map(({ title }) => title).join('\n'),
			url: page,
		},
		...stage.steps.map((step) => ({
			...entry(step.weeks),
			id: `plan-step-${step.id.replaceAll('/', '.')}`,
			summary: step.title,
			description: [step.summary ?? '', ...step.toDo.map((text) => `- ${text}`)]
				.filter(Boolean)
				.join('\n'),
			url: step.page,
		})),
	]);
	return calendarFile(entries, { name, host, product: 'plan', stamp: now });
}
