/**
 * Exact calculation with numbers as they are written: in binary, 7.8 − 6.5 is not quite 1.3, and half of the last
 * digit decides how a figure is rounded.
 */
export interface Fraction {
	numerator: bigint;
	/** Always above 0. */
	denominator: bigint;
}

export function exactFraction(value: number): Fraction {
	const [, sign = '', whole = '0', decimals = '', exponent = '0'] =
		/^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value)) ?? [];
	const shift = Number(exponent) - decimals.length;
	const digits = BigInt(`${sign}${whole}${decimals}`);
	return shift >= 0
		? { numerator: digits * 10n ** BigInt(shift), denominator: 1n }
		: { numerator: digits, denominator: 10n ** BigInt(-shift) };
}

export function minus(a: Fraction, b: Fraction): Fraction {
	return {
		numerator: a.numerator * b.denominator - b.numerator * a.denominator,
		denominator: a.denominator * b.denominator,
	};
}

/** Returns `undefined` if the second is 0. */
export function dividedBy(a: Fraction, b: Fraction): Fraction | undefined {
	if (b.numerator === 0n) return undefined;
	const sign = b.numerator < 0n ? -1n : 1n;
	return {
		numerator: sign * a.numerator * b.denominator,
		denominator: sign * a.denominator * b.numerator,
	};
}

export function percent({ numerator, denominator }: Fraction): Fraction {
	return { numerator: numerator * 100n, denominator };
}

/** Rounds half away from zero to a number of decimals, and includes all of them. */
export function rounded({ numerator, denominator }: Fraction, decimals: number): string {
	const scale = 10n ** BigInt(decimals);
	const size = numerator < 0n ? -numerator : numerator;
	const units = (2n * size * scale + denominator) / (2n * denominator);
	const digits = units.toString().padStart(decimals + 1, '0');
	const text = decimals > 0 ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits;
	return numerator < 0n && units > 0n ? `-${text}` : text;
}

/** Returns the number of decimals as written: `20.0` has one. */
export function countDecimals(written: string): number {
	return /^[-+]?\d*\.(\d*)$/.exec(written.replaceAll('_', ''))?.[1]?.length ?? 0;
}
