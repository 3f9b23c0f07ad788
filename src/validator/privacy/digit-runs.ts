import { itemAt } from '../../format/item-at.ts';

/** Digits with only single spaces or hyphens between them. */
export interface DigitRun {
	start: number;
	end: number;
	/** The digits between the spaces and hyphens, each with its place. */
	groups: readonly DigitGroup[];
}

export interface DigitGroup {
	digits: string;
	start: number;
	end: number;
}

/** A space, a no-break space (wide, narrow or as wide as a digit), a hyphen, a no-break hyphen. */
const JOINER = '[ \\u00A0\\u202F\\u2007\\u2010\\u2011-]';

const RUN = new RegExp(`\\d+(?:${JOINER}\\d+)*`, 'g');

/** Finds runs of at least `least` digits, in order. */
export function findDigitRuns(text: string, least: number): DigitRun[] {
	const runs: DigitRun[] = [];
	for (const { 0: found, index } of text.matchAll(RUN)) {
		if (found.length < least) continue;
		const groups = [...found.matchAll(/\d+/g)].map((group) => ({
			digits: group[0],
			start: index + group.index,
			end: index + group.index + group[0].length,
		}));
		runs.push({ start: index, end: index + found.length, groups });
	}
	return runs;
}

/** Returns adjacent groups of a run as one number. */
export interface Digits {
	digits: string;
	start: number;
	end: number;
	/** Returns how the digits are grouped: `3 3 4`. */
	shape: string;
}

/** Returns groups from `first` on with `length` digits in total; `undefined` if no group ends there. */
export function digitsFrom(run: DigitRun, first: number, length: number): Digits | undefined {
	let digits = '';
	const shape: number[] = [];
	for (let index = first; index < run.groups.length && digits.length < length; index += 1) {
		const group = itemAt(run.groups, index);
		digits += group.digits;
		shape.push(group.digits.length);
		if (digits.length === length) {
			const start = itemAt(run.groups, first).start;
			return { digits, start, end: group.end, shape: shape.join(' ') };
		}
	}
	return undefined;
}

/** True if digits are the decimals, or the integer part, of a longer number. */
export function isPartOfDecimal(text: string, start: number, end: number): boolean {
	return (
		/\d\.$/.test(text.slice(Math.max(0, start - 2), start)) ||
		/^\.\d/.test(text.slice(end, end + 2))
	);
}
