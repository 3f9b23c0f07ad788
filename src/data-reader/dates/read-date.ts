import { visibleText } from '../text/visible.ts';
import type { DateForm } from './date-form.ts';
import { DATE_SHAPES } from './date-shapes.ts';

/** Words around a date that say what kind of day it is. */
const BEFORE =
	/^(?:w\/?[bce]|week (?:commencing|beginning|ending|starting|of)|month (?:of|ending)|as at|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)[:.,]? +/;
const TIME = /(?:t|,? +)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:z|[+-]\d{2}:?\d{2})?$/;
/** From the first day to the last: the first is taken. */
const SPAN = /^(.*\d.*?)(?: +(?:to|until) +| +[-–—] +)(.*\d.*)$/;

/** Numbers and words that are plainly no dates need not be tried against every shape. */
const PLAINLY_NONE = /^[-+£]?\d{1,3}(?:[.,]\d+)?%?$|^\D{13,}$/;

/** What a cell may mean as a date; `undefined` for what is none. */
export function dateForm(cell: string, today: string): DateForm | undefined {
	if (cell.length > 60 || PLAINLY_NONE.test(cell)) return undefined;
	const plain = visibleText(cell)
		.toLowerCase()
		.replaceAll(/[’‘]/g, "'")
		.replaceAll(/[–—]/g, '-')
		.replaceAll(/ {2,}/g, ' ')
		.replace(/ ?[:;,]$/, '')
		.replace(BEFORE, '')
		.replace(BEFORE, '')
		.replace(TIME, '');
	const found = fromShapes(plain, today);
	if (found) return found;
	const [, first = '', last = ''] = SPAN.exec(plain) ?? [];
	return first && fromShapes(last, today) ? fromShapes(first, today) : undefined;
}

function fromShapes(plain: string, today: string): DateForm | undefined {
	for (const { pattern, read } of DATE_SHAPES) {
		const parts = pattern.exec(plain)?.groups;
		const form = parts && read(parts, today);
		if (form) return form;
	}
	return undefined;
}
