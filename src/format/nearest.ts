import { distance } from 'fastest-levenshtein';

/**
 * Returns the candidate that `name` is most likely a misspelling of: the nearest within an edit distance of a third
 * of the longer of the two.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	let bestDistance = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		const limit = Math.floor(Math.max(name.length, candidate.length) / 3);
		const difference = Math.abs(candidate.length - name.length);
		if (difference > limit || difference > bestDistance) continue;
		const apart = distance(name, candidate);
		if (apart > limit) continue;
		if (
			apart < bestDistance ||
			(apart === bestDistance && best !== undefined && candidate < best)
		) {
			best = candidate;
			bestDistance = apart;
		}
	}
	return best;
}

/** Returns a hint with the nearest candidate, or an empty text. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
	const candidate = nearest(name, candidates);
	return candidate === undefined ? undefined : `Did you mean '${candidate}'?`;
}
