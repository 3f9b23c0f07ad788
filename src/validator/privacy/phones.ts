import { itemAt } from '../../format/item-at.ts';
import type { Stretch } from '../prose/sentences.ts';
import { isPartOfDecimal } from './digit-runs.ts';
import { followsIsbn } from './nhs-number.ts';

/** Digits with single spaces, hyphens or brackets between them: “(020) 7946 0958”, “+44 (0)20 7946 0958”. */
const RUN =
	/\+?\(?\d+(?:[ \u00A0\u202F\u2007\u2010\u2011-]?[()]?[ \u00A0\u202F\u2007\u2010\u2011-]?[()]?\d+)*/g;

/** Finds UK phone numbers in a text: 10 or 11 digits with their initial 0, or +44. */
export function findPhones(text: string): Stretch[] {
	const found: Stretch[] = [];
	for (const { 0: run, index } of text.matchAll(RUN)) {
		if (run.length < 10) continue;
		for (const { start, end } of inRun(run)) {
			const stretch = { start: index + start, end: index + end };
			const before = text.slice(Math.max(0, stretch.start - 2), stretch.start);
			// A bracket separates a number from what is before it.
			if (text[stretch.start] !== '(' && /[\p{L}\p{N}]$/u.test(before)) continue;
			if (isPartOfDecimal(text, stretch.start, stretch.end)) continue;
			if (/^\p{L}/u.test(text.slice(stretch.end, stretch.end + 2))) continue;
			if (!followsIsbn(text, stretch.start)) found.push(stretch);
		}
	}
	return found;
}

interface Group {
	digits: string;
	start: number;
	end: number;
}

function inRun(run: string): Stretch[] {
	const groups = [...run.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
		digits,
		start: index,
		end: index + digits.length,
	}));
	const found: Stretch[] = [];
	for (let first = 0; first < groups.length; first += 1) {
		const last = isAbroad(run, itemAt(groups, first), groups[first + 1])
			? abroad(groups, first)
			: atHome(groups, first);
		if (last === undefined) continue;
		let { start } = itemAt(groups, first);
		while (run[start - 1] === '+' || run[start - 1] === '(') start -= 1;
		found.push({ start, end: itemAt(groups, last).end });
		first = last;
	}
	return found;
}

/** The country code of the UK: +44, 0044 or 00 44. */
function isAbroad(run: string, { digits, start }: Group, next: Group | undefined): boolean {
	if (digits === '00') return next?.digits.startsWith('44') ?? false;
	return (digits.startsWith('44') && run[start - 1] === '+') || digits.startsWith('0044');
}

/** +44, an optional (0), then 9 or 10 digits. */
function abroad(groups: readonly Group[], first: number): number | undefined {
	let digits = '';
	let found: number | undefined;
	for (let index = first; index < groups.length && digits.length <= 15; index += 1) {
		digits += itemAt(groups, index).digits;
		const national = digits.replace(/^(?:00)?440?/, '');
		if (national.length === 9 || national.length === 10) found = index;
	}
	return found;
}

/** A 0, a digit other than 0, and 8 or 9 more, in at most six groups. */
function atHome(groups: readonly Group[], first: number): number | undefined {
	let digits = '';
	let found: number | undefined;
	if (itemAt(groups, first).digits.length < 2) return undefined;
	for (let index = first; index < Math.min(groups.length, first + 6); index += 1) {
		digits += itemAt(groups, index).digits;
		if (digits.length === 10 || digits.length === 11) found = index;
		if (digits.length > 11) break;
	}
	const [{ digits: opening = '' } = {}, ...rest] = groups.slice(first, first + 3);
	// “16-01-2025 1030”: two digits before a year are a month.
	const isDate = opening.length === 2 && rest.some((group) => /^(19|20)\d\d$/.test(group.digits));
	const isList =
		found !== undefined &&
		groups.slice(first, found + 1).every((group) => group.digits.length === 2);
	return /^0[1-9]/.test(digits) && !isDate && !isList ? found : undefined;
}
