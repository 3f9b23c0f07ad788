/** The parts of a number as it is written, before its column has settled what points and commas mean. */
export interface NumberForm {
	isNegative: boolean;
	/** Digits and the marks between them. */
	digits: string;
	/** “e-3”, or nothing. */
	exponent: string;
	isPercent: boolean;
}

const NUMBER =
	/^(?<sign>[-+–—]?) ?[£$€]? ?(?<digits>\d[\d.,' ’]*|[.,]\d+)(?<exponent>e[-+]?\d+)? ?(?<percent>%|per ?cent|pct)?$/i;

/** The number in a cell, in whatever style; `undefined` for what is none. */
export function numberForm(cell: string): NumberForm | undefined {
	const parts = NUMBER.exec(cell)?.groups;
	if (!parts) return undefined;
	const { sign = '', digits = '', exponent = '', percent } = parts;
	return {
		isNegative: sign !== '' && sign !== '+',
		digits: digits.trim().replaceAll('’', "'"),
		exponent,
		isPercent: percent !== undefined,
	};
}

/** “9/20”, “9 of 20”, “9 out of 20 (45%)”, “45% (9/20)”: a part and its whole in one cell. */
const FRACTION =
	/^(?:[\d.]+ ?% ?\(?)?(?<part>\d+) ?(?:\/|of|out of) ?(?<whole>\d+)\)?(?: ?\(?[\d.]+ ?%\)?)?$/i;

/** The part and the whole in a cell; `undefined` for one that is not a fraction. */
export function parseFraction(
	cell: string,
): { numerator: number; denominator: number } | undefined {
	const { part, whole } = FRACTION.exec(cell)?.groups ?? {};
	if (part === undefined || whole === undefined) return undefined;
	return { numerator: Number(part), denominator: Number(whole) };
}
