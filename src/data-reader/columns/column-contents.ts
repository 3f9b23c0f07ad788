import { type DateForm, isSureDate } from '../dates/date-form.ts';
import { dateForm } from '../dates/read-date.ts';
import { gapReason } from '../numbers/gap-words.ts';
import { numberForm, parseFraction } from '../numbers/number-form.ts';

/** What the cells of a column hold, counted over the whole column. */
export interface ColumnContents {
	/** Cells that are dates wherever they are found, and those that may be. */
	dates: number;
	possibleDates: number;
	numbers: number;
	percentages: number;
	fractions: number;
	/** Cells that begin with a number and go on with words: “12 days”. */
	wordy: number;
	/** Cells that say why there is no number. */
	gaps: number;
	/** Cells with other text. */
	texts: number;
	/** All cells that are not empty. */
	filled: number;
}

/** Reads the forms of dates once for each different text. */
export class DateForms {
	readonly #known = new Map<string, DateForm | undefined>();
	readonly #today: string;

	constructor(today: string) {
		this.#today = today;
	}

	of(cell: string): DateForm | undefined {
		if (!this.#known.has(cell)) this.#known.set(cell, dateForm(cell, this.#today));
		return this.#known.get(cell);
	}

	isSure(cell: string): boolean {
		const form = this.of(cell);
		return form !== undefined && isSureDate(form);
	}
}

/** Counts what the cells of a column hold. */
export function columnContents(cells: readonly string[], forms: DateForms): ColumnContents {
	const contents: ColumnContents = {
		dates: 0,
		possibleDates: 0,
		numbers: 0,
		percentages: 0,
		fractions: 0,
		wordy: 0,
		gaps: 0,
		texts: 0,
		filled: 0,
	};
	for (const cell of cells) {
		if (cell === '') continue;
		contents.filled += 1;
		const number = numberForm(cell);
		if (forms.of(cell)) contents.possibleDates += 1;
		if (forms.isSure(cell)) contents.dates += 1;
		if (number?.isPercent) contents.percentages += 1;
		if (number) contents.numbers += 1;
		else if (parseFraction(cell)) contents.fractions += 1;
		else if (gapReason(cell)) contents.gaps += 1;
		else if (/^[-+£]?\d/.test(cell) && !forms.of(cell)) contents.wordy += 1;
		else contents.texts += 1;
	}
	return contents;
}

/** True for a column of numbers, even of some that can’t be read: a word here or there is a bad cell of it. */
export function isNumeric({ numbers, fractions, wordy, texts }: ColumnContents): boolean {
	const figures = numbers + fractions + wordy;
	return figures > 0 && figures >= texts;
}
