import { distance } from 'fastest-levenshtein';

/**
 * Returns the candidate that `name` is most likely a misspelling of: the nearest within an edit distance of a third
 * of its length.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
	const limit = Math.floor(name.length / 3);
	let best: string | undefined;
	let bestDistance = limit + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
		const apart = distance(name, candidate);
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
