import { MONTH_NAMES } from '../../format/month-names.ts';
import type { Guide } from '../../kinds/guides/schema.ts';
import { addressPart } from '../../ui/left-out-note.ts';

/** Converts weeks of a plan, counted from 1, to dates. Runs in the reader’s browser. */

/** Weeks from one to another, both included. */
export type Weeks = Pick<NonNullable<Guide['weeks']>, 'from' | 'to'>;

/** The parts of a step that a plan needs. */
export interface PlannedStep {
	id: string;
	weeks: Weeks & { stage: string };
}

/** A part of a plan: consecutive steps of the same stage. */
export interface PlanStage<S extends PlannedStep> extends Weeks {
	/** Its position among the stages, counted from 1. */
	number: number;
	title: string;
	steps: readonly S[];
}

/** Returns the stages of steps, in order. Each lasts from its earliest week to its latest. */
export function planStages<S extends PlannedStep>(steps: readonly S[]): PlanStage<S>[] {
	const stages: { title: string; steps: S[] }[] = [];
	for (const step of steps) {
		const last = stages.at(-1);
		if (last?.title === step.weeks.stage) last.steps.push(step);
		else stages.push({ title: step.weeks.stage, steps: [step] });
	}
	return stages.map((stage, index) => ({
		...stage,
		number: index + 1,
		...weeksSpan(stage.steps.map(({ weeks }) => weeks)),
	}));
}

/** Returns the range from the earliest to the latest of some weeks. */
export function weeksSpan(weeks: readonly Weeks[]): Weeks {
	return {
		from: Math.min(...weeks.map(({ from }) => from)),
		to: Math.max(...weeks.map(({ to }) => to)),
	};
}

/** Returns the first and the last day of weeks of a plan by its start date, all as `YYYY-MM-DD`. */
export function daysFromWeeks({ from, to }: Weeks, start: string): { first: string; last: string } {
	return { first: dayAfter(start, (from - 1) * 7), last: dayAfter(start, to * 7 - 1) };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days are counted in UTC, where each has 24 hours, so changes of clocks have no effect. */
function dayAfter(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** “Week 8”, “Weeks 1 to 4”. */
export function weeksInWords({ from, to }: Weeks): string {
	return from === to ? `Week ${from}` : `Weeks ${from} to ${to}`;
}

/** Returns “24 March to 6 April 2025”, with the year of the first day if it differs. */
export function daysInWords({ first, last }: { first: string; last: string }): string {
	const sameYear = first.slice(0, 4) === last.slice(0, 4);
	return `${dayInWords(first, !sameYear)} to ${dayInWords(last, true)}`;
}

function dayInWords(day: string, withYear: boolean): string {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	return `${date} ${MONTH_NAMES[month - 1]}${withYear ? ` ${year}` : ''}`;
}

/** Returns a valid start date of a plan; `undefined` otherwise. */
export function planStart(text: string | null): string | undefined {
	if (text === null || !/^[12]\d{3}-\d\d-\d\d$/.test(text)) return undefined;
	const time = Date.parse(`${text}T00:00:00Z`);
	return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text
		? undefined
		: text;
}

/** Reads the part of an address after `?`: the first start date, and the parts that mean nothing here. */
export function readPlanAddress(query: string): {
	start: string | undefined;
	unknown: readonly string[];
} {
	let start: string | undefined;
	const unknown: string[] = [];
	for (const [name, text] of new URLSearchParams(query)) {
		const day = name === 'start' && start === undefined ? planStart(text) : undefined;
		if (day === undefined) unknown.push(addressPart(name, text));
		else start = day;
	}
	return { start, unknown };
}
