import { didYouMean } from '../../format/nearest.ts';
import { perLibrary } from '../rule/per-library.ts';

/**
 * A name is compared with every known one, and a renamed folder gives thousands of wrong names at once: after this
 * many comparisons (some seconds) no further hints are calculated.
 */
const MOST_COMPARISONS = 10_000_000;

/** Suggests the most likely intended name. A wrong name can occur in thousands of places, so it is looked up once. */
export const idSuggestions = perLibrary(() => {
	const known = new Map<string, string | undefined>();
	let comparisons = 0;
	return (name: string, kind: string, candidates: () => readonly string[]): string | undefined => {
		const key = `${kind}\0${name}`;
		if (!known.has(key)) {
			const names = comparisons < MOST_COMPARISONS ? candidates() : [];
			comparisons += names.length;
			known.set(key, didYouMean(name, names));
		}
		return known.get(key);
	};
});
