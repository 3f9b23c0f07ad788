/**
 * The longest run and the fewest crossings that chance explains, by the number of useful points: the Anhøj rules
 * (Anhøj and Olesen 2014, doi 10.1371/journal.pone.0113825).
 */

/**
 * Returns the longest run that chance explains: log2(n) + 3, rounded.
 *
 * The longest run of n tosses of a coin is log2(n) long on the average, and longer than log2(n) + 3 in about
 * one case in twenty (Schilling, Mathematics Magazine 85 (2012), 196–202).
 */
export function longestRunMax(useful: number): number {
	return Math.round(Math.log2(useful)) + 3;
}

/** The chance, in twentieths, below which crossings are too few: 1/20 = 0.05. */
const TWENTIETHS = 20n;

const known = new Map<number, number>();

/**
 * Returns the fewest crossings that chance explains: the smallest k with P(X ≤ k) ≥ 0.05, where X counts heads in
 * n − 1 tosses, since each useful point after the first crosses with a chance of one half (Chen, Journal of
 * Quality Technology 42 (2010), 347–365, formula 7). Calculated in whole numbers, so exact for any n.
 */
export function crossingsMin(useful: number): number {
	const found = known.get(useful) ?? smallestCount(useful - 1);
	known.set(useful, found);
	return found;
}

function smallestCount(tosses: number): number {
	const all = 2n ** BigInt(tosses);
	let ways = 1n;
	let sum = ways;
	let count = 0;
	while (sum * TWENTIETHS < all) {
		ways = (ways * BigInt(tosses - count)) / BigInt(count + 1);
		count += 1;
		sum += ways;
	}
	return count;
}
