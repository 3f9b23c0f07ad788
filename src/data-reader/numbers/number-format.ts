import type { Question, ReadingSettings, Separator } from '../reading/reading.ts';
import { type NumberForm, numberForm } from './number-form.ts';

/** The mark before the decimals; the other marks separate thousands. */
export type DecimalMark = '.' | ',';

/** A mark with exactly three digits after it, which may be thousands or decimals. */
const UNCLEAR = /^[1-9]\d{0,2}([.,])\d{3}$/;
const GROUPED = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$/;
const DECIMAL = /^\d*([.,])\d+$/;

const OTHER: Record<DecimalMark, DecimalMark> = { '.': ',', ',': '.' };

/**
 * Settles the decimal mark of a column from all its numbers: one that can be read in one way alone settles it for all.
 *
 * @param cells those of the columns with numbers, as a reader sees them
 */
export function settleDecimalMark(
	cells: readonly string[],
	separator: Separator,
	settings: ReadingSettings,
): { mark: DecimalMark; questions: Question[] } {
	if (settings.decimalMark) return { mark: settings.decimalMark, questions: [] };
	const written = cells.flatMap((cell) => numberForm(cell)?.digits ?? []);
	const clear = written.map(clearMark).filter((mark) => mark !== undefined);
	const commas = clear.filter((mark) => mark === ',').length;
	const points = clear.length - commas;
	if (commas > points) return { mark: ',', questions: conflict(written, ',', points > 0) };
	if (points > 0) return { mark: '.', questions: conflict(written, '.', commas > 0) };
	const unclear = written.find((digits) => UNCLEAR.test(digits));
	// A file with semicolons between its cells has them because commas mark its decimals.
	const mark = separator === 'semicolon' ? ',' : '.';
	if (unclear === undefined) return { mark, questions: [] };
	return { mark, questions: [question(unclear, mark)] };
}

/** The decimal mark that a number alone makes sure of. */
function clearMark(digits: string): DecimalMark | undefined {
	if (UNCLEAR.test(digits)) return undefined;
	const afterZero = /^0+([.,])\d+$/.exec(digits)?.[1];
	if (afterZero === '.' || afterZero === ',') return afterZero;
	const grouped = GROUPED.exec(digits);
	if (grouped) {
		const [, group = '', decimal] = grouped;
		if (decimal === '.' || decimal === ',') return decimal === group ? undefined : decimal;
		return group === '.' || group === ',' ? OTHER[group] : undefined;
	}
	const decimal = DECIMAL.exec(digits)?.[1];
	return decimal === '.' || decimal === ',' ? decimal : undefined;
}

function conflict(written: readonly string[], mark: DecimalMark, isMixed: boolean): Question[] {
	const odd = written.find((digits) => clearMark(digits) === OTHER[mark]);
	return isMixed && odd !== undefined ? [question(odd, mark)] : [];
}

function question(digits: string, taken: DecimalMark): Question {
	const label = (mark: DecimalMark) => {
		const value = readDigits(digits, mark);
		return value === undefined ? `“${digits}” is not a number` : `“${digits}” is ${value}`;
	};
	return {
		code: 'number-format',
		message: `What does “${digits}” mean? The ${taken === '.' ? 'point' : 'comma'} was read as the decimal mark of every number.`,
		choices: (['.', ','] as const).map((decimalMark) => ({
			label: label(decimalMark),
			settings: { decimalMark },
		})),
		taken: label(taken),
	};
}

/** The number that digits make with that decimal mark; `undefined` where they make none. */
export function readDigits(digits: string, mark: DecimalMark): number | undefined {
	const group = OTHER[mark];
	const [whole = '', decimals, ...rest] = digits.split(mark);
	if (rest.length > 0 || (decimals !== undefined && !/^\d*$/.test(decimals))) return undefined;
	const separator = [group, ' ', "'"].find((each) => whole.includes(each));
	const isPlain = /^\d*$/.test(whole);
	if (!isPlain) {
		const groups = separator === undefined ? [] : whole.split(separator);
		const isRight = groups.every((each, index) =>
			index === 0 ? /^\d{1,3}$/.test(each) : /^\d{3}$/.test(each),
		);
		if (groups.length < 2 || !isRight) return undefined;
	}
	const plain = `${whole.replaceAll(/\D/g, '')}.${decimals ?? ''}`;
	return /\d/.test(plain) ? Number(plain) : undefined;
}

/** The value of a number as it is written; `undefined` where its digits make none with that mark. */
export function numberValue(form: NumberForm, mark: DecimalMark): number | undefined {
	const size = readDigits(form.digits, mark);
	if (size === undefined) return undefined;
	const value = Number(`${form.isNegative ? '-' : ''}${size}${form.exponent}`);
	if (!Number.isFinite(value)) return undefined;
	return Object.is(value, -0) ? 0 : value;
}
