import { isPercentColumn, type KnownColumn } from './columns/known-column.ts';
import { gapReason } from './numbers/gap-words.ts';
import { numberForm, parseFraction } from './numbers/number-form.ts';
import { type DecimalMark, numberValue } from './numbers/number-format.ts';
import type { DataUnit, GapReason, Question, ReadingSettings } from './reading/reading.ts';

/** What a cell of a column with numbers says. */
export type CellValue =
	| { number: number; isPercent: boolean }
	| { numerator: number; denominator: number }
	| { gap: GapReason }
	/** No number, and no reason why. */
	| 'bad';

/** Reads a cell of a column with numbers. */
export function cellValue(cell: string, mark: DecimalMark): CellValue {
	const form = numberForm(cell);
	if (form) {
		const number = numberValue(form, mark);
		return number === undefined ? 'bad' : { number, isPercent: form.isPercent };
	}
	const gap = gapReason(cell);
	return gap ? { gap } : (parseFraction(cell) ?? 'bad');
}

/** The unit of the drawn column, from itself alone. */
export interface SettledUnit {
	unit: DataUnit;
	/** True where numbers from 0 to 1 without a sign are to be percentages of 100. */
	scalesFractions: boolean;
	questions: Question[];
}

/** Settles the unit of the drawn column, and asks about fractions of 1 among percentages. */
export function settleUnit(
	column: KnownColumn,
	mark: DecimalMark,
	settings: ReadingSettings,
): SettledUnit {
	const numbers = column.cells.flatMap((cell) => {
		const value = cellValue(cell, mark);
		return typeof value === 'object' && 'number' in value ? [value] : [];
	});
	if (!isPercentColumn(column)) {
		const isCount = numbers.every(({ number }) => Number.isInteger(number) && number >= 0);
		return { unit: isCount ? 'count' : 'number', scalesFractions: false, questions: [] };
	}
	const bare = numbers.filter(({ isPercent }) => !isPercent).map(({ number }) => number);
	const fraction = bare.find((number) => number > 0 && number < 1);
	const isUnclear =
		fraction !== undefined &&
		(bare.length < numbers.length || bare.every((number) => number >= 0 && number <= 1));
	return {
		unit: 'percent',
		scalesFractions: settings.scalesFractions ?? false,
		questions:
			isUnclear && settings.scalesFractions === undefined ? [fractionQuestion(fraction)] : [],
	};
}

function fractionQuestion(example: number): Question {
	const label = (isHundredfold: boolean) => {
		const percentage = isHundredfold ? Number((100 * example).toPrecision(12)) : example;
		return `${example} is ${percentage}%`;
	};
	return {
		code: 'number-format',
		message: `The column holds percentages, and some of its numbers are less than 1 without a % sign. They were read as they are written: ${label(false)}.`,
		choices: [false, true].map((scalesFractions) => ({
			label: label(scalesFractions),
			settings: { scalesFractions },
		})),
		taken: label(false),
	};
}
