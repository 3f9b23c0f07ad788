import {
	dividedBy,
	exactFraction,
	type Fraction,
	minus,
	percent,
	rounded,
} from './exact-number.ts';

export type Derivation = 'relative-change' | 'difference' | 'percentage';

/** Returns the figure calculated from two numbers; `undefined` for a division by 0. */
export function workedOut(kind: Derivation, from: number, to: number): Fraction | undefined {
	const [first, second] = [exactFraction(from), exactFraction(to)];
	if (kind === 'difference') return minus(second, first);
	const quotient =
		kind === 'percentage' ? dividedBy(first, second) : dividedBy(minus(second, first), first);
	return quotient && percent(quotient);
}

/** Returns the calculation as a formula: “(7.8 − 6.5) / 6.5 × 100”. */
export function calculation(kind: Derivation, from: number, to: number): string {
	if (kind === 'difference') return `${shown(to)} − ${shown(from)}`;
	if (kind === 'percentage') return `${shown(from)} / ${shown(to)} × 100`;
	return `(${shown(to)} − ${shown(from)}) / ${shown(from)} × 100`;
}

function shown(value: number): string {
	return value < 0 ? `(−${-value})` : String(value);
}

const FALLS =
	/\b(?:fall(?:s|en|ing)?|fell|fewer|less|lower(?:ed)?|lowest|reduc\w+|decreas\w+|drop(?:s|ped|ping)?|declin\w+|down|cut|shorter|smaller|loss|lost|below|behind|gap|short of|worse(?:ned|ning)?)\b/i;
const RISES =
	/\b(?:ris(?:e|es|en|ing)|rose|more|higher|increas\w+|grow\w*|grew|up|gain(?:s|ed|ing)?|improv\w+|longer|larger|above|better|additional|extra)\b/i;

/**
 * True if a value is the calculated one, rounded to its decimals. Its sign may be omitted if the statement gives the
 * direction.
 */
export function isRight(
	result: Fraction,
	{ value, decimals, statement }: { value: number; decimals: number; statement: string },
): boolean {
	const right = rounded(result, decimals);
	const given = rounded(exactFraction(value), decimals);
	if (right === given || halfUp(result, decimals) === given) return true;
	if (right.replace('-', '') !== given.replace('-', '')) return false;
	const fell = right.startsWith('-');
	return (fell ? FALLS : RISES).test(statement);
}

/** A negative half is rounded up towards 0: −12.5 gives −12. */
function halfUp(result: Fraction, decimals: number): string {
	const { numerator, denominator } = result;
	const scale = 10n ** BigInt(decimals);
	const isHalf =
		(2n * numerator * scale) % denominator === 0n && (numerator * scale) % denominator !== 0n;
	if (numerator >= 0n || !isHalf) return rounded(result, decimals);
	return rounded(
		{ numerator: 2n * numerator * scale + denominator, denominator: 2n * denominator * scale },
		decimals,
	);
}
