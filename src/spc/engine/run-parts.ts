import { itemAt } from '../../format/item-at.ts';

/** The parts of a series, and the rows that count in each. */

export interface RunOptions {
	/**
	 * The number of rows at the start that centre and limits are calculated from; later rows are still analysed. Ignored
	 * when `part` is given.
	 */
	freeze?: number | undefined;
	/** Row numbers, counted from 1, after which a new part starts. Numbers past either end have no effect. */
	part?: readonly number[] | undefined;
	/** Row numbers, counted from 1, left out of centre, limits and runs. They may still be drawn. */
	exclude?: readonly number[] | undefined;
}

export interface RunPart {
	/** The first row of the part, counted from 0, and the row after its last. */
	start: number;
	end: number;
	/** Rows that are analysed, counted from 0: those of the part that are not excluded. */
	kept: number[];
	/** Rows that the centre is calculated from: those analysed, up to the freeze. */
	base: number[];
}

/**
 * Splits a series of `length` rows.
 *
 * @throws RangeError when a row number is not a whole number of at least 1.
 */
export function runParts(length: number, options: RunOptions): RunPart[] {
	const { part, freeze, exclude = [] } = options;
	for (const row of [...(part ?? []), ...exclude, ...(freeze === undefined ? [] : [freeze])]) {
		if (Number.isInteger(row) && row >= 1) continue;
		throw new RangeError(`Unexpected row number ${row}, expected a whole number of at least 1`);
	}
	const isFrozen = part === undefined || part.length === 0;
	const last = isFrozen && freeze !== undefined ? freeze : length;
	const left = new Set(exclude);
	const starts = [...new Set([0, ...(part ?? []), length])]
		.filter((start) => start <= length)
		.sort((a, b) => a - b);
	return starts.slice(0, -1).map((start, index) => {
		const end = itemAt(starts, index + 1);
		const kept: number[] = [];
		for (let row = start; row < end; row += 1) if (!left.has(row + 1)) kept.push(row);
		return { start, end, kept, base: kept.filter((row) => row < last) };
	});
}
