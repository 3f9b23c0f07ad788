import type { Stretch } from '../prose/sentences.ts';
import {
	type DigitRun,
	type Digits,
	digitsFrom,
	findDigitRuns,
	isPartOfDecimal,
} from './digit-runs.ts';

/**
 * True for ten digits with the right check digit (NHS Data Dictionary, NHS NUMBER): the first nine are
 * multiplied by 10 down to 2, and 11 less the remainder of their sum by 11 is the tenth; 11 counts as 0, and 10 is
 * never issued.
 */
export function hasCheckDigit(digits: string): boolean {
	let sum = 0;
	for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (10 - index);
	const check = (11 - (sum % 11)) % 11;
	return check !== 10 && check === Number(digits[9]);
}

const LENGTH = 10;

/** Numbers that start like this are reserved for tests and belong to nobody. */
const TEST_RANGE = '999';

/** Finds NHS numbers in a text: exactly ten digits, with or without spaces or hyphens between them. */
export function findNhsNumbers(text: string): Stretch[] {
	return findDigitRuns(text, LENGTH).flatMap((run) =>
		numbersIn(run).filter(
			(found) =>
				hasCheckDigit(found.digits) &&
				!found.digits.startsWith(TEST_RANGE) &&
				standsAlone(text, found.start, found.end) &&
				(isShapedLikeOne(found) || !isPartOfCode(text, found.start, found.end)) &&
				!followsIsbn(text, found.start),
		),
	);
}

/**
 * A run of ten digits is one number however it is grouped. In a longer run only groups with the lengths of an NHS
 * number count.
 */
function numbersIn(run: DigitRun): Digits[] {
	const found: Digits[] = [];
	for (const [first, { digits: group }] of run.groups.entries()) {
		if (first > 0 && group.length !== LENGTH && group.length !== 3) continue;
		const digits = digitsFrom(run, first, LENGTH);
		if (!digits) continue;
		const whole = digits.start === run.start && digits.end === run.end;
		if (isShapedLikeOne(digits) || (whole && !isDateAndHour(digits) && !isCount(run)))
			found.push(digits);
	}
	return found;
}

/** Without spaces, or grouped 3 3 4 as usual. */
function isShapedLikeOne({ shape }: Digits): boolean {
	return shape === '10' || shape === '3 3 4';
}

/** “01 02 03 04 05”, “12 14 15 17 20”: numbers of one or two digits that rise are a list. */
export function isCount({ groups }: Pick<DigitRun, 'groups'>): boolean {
	return (
		groups.length > 1 &&
		groups.every(
			({ digits }, index) =>
				digits.length <= 2 && (index === 0 || Number(digits) > Number(groups[index - 1]?.digits)),
		)
	);
}

/** “2025-01-16 10” of a date and a time has ten digits too. */
function isDateAndHour({ digits, shape }: Digits): boolean {
	return shape === '4 2 2 2' && /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.test(digits);
}

/**
 * It is not adjacent to a letter, digit or decimal point, and does not start with `+`; “NHS” may come directly before
 * it.
 */
function standsAlone(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - 4), start);
	if (/[\p{L}\p{N}]$/u.test(before) && !/(^|[^\p{L}\p{N}])NHS$/iu.test(before)) return false;
	if (/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return false;
	return !/\+(\d{1,3}[ -])?$/.test(before) && !isPartOfDecimal(text, start, end);
}

/** “bmj-2021-066720”: a hyphen or a slash joins it to letters or further digits. */
function isPartOfCode(text: string, start: number, end: number): boolean {
	return (
		/[\p{L}\p{N}][-/.]$/u.test(text.slice(Math.max(0, start - 3), start)) ||
		/^[-/.][\p{L}\p{N}]/u.test(text.slice(end, end + 3))
	);
}

/** An ISBN is ten digits with its own check digit. */
export function followsIsbn(text: string, start: number): boolean {
	return /ISBN(?:[-\s]?1[03])?[^\p{L}\p{N}]{0,6}$/iu.test(
		text.slice(Math.max(0, start - 16), start),
	);
}
