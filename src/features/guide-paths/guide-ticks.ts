import { counted } from '../../format/number-words.ts';
import { readKeptTexts } from '../../ui/kept/kept-texts.ts';

/** A reader’s ticks as stored in their browser: `build-a-team#name-a-lead`. */

/** A tick of an item of a step’s checklist. */
export function tickKey(step: string, item: string): string {
	return `${step}#${item}`;
}

const TICK = /^[a-z0-9/-]+#[a-z0-9-]+$/;

/** The limit of ticks, more than any site has items. */
const MOST_TICKS = 5000;

/** Reads stored ticks. Invalid or foreign data are ignored. */
export function readTicks(text: string | null): string[] {
	return [...new Set(readKeptTexts(text, TICK))].slice(0, MOST_TICKS);
}

export function progressInWords(done: number, total: number): string {
	return `${done} of ${counted(total, 'thing')} done.`;
}

/** An item of a checklist as on a page. */
export interface TickLine {
	tick: string;
	step: string;
	text: string;
	who: string;
}

/** Returns a checklist as the rows of a table, with a header. */
export function ticksTable(
	lines: readonly TickLine[],
	ticks: readonly string[],
): { header: string[]; rows: string[][] } {
	const done = new Set(ticks);
	return {
		header: ['Step', 'What to do', 'Who', 'Done'],
		rows: lines.map(({ tick, step, text, who }) => [
			step,
			text,
			who,
			done.has(tick) ? 'yes' : 'no',
		]),
	};
}
