import { slugify } from './slug.ts';
import type { Vocabulary } from './vocabulary/value.ts';

/** What people write for a value whose label says something else. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
	percent: ['%', 'per-cent', 'percentage', 'percentages', 'pct'],
	'percentage-points': ['percentage-point', 'pp', '%-points'],
	count: ['number', 'numbers', 'counts'],
	increase: ['up', 'higher', 'rise', 'more'],
	decrease: ['down', 'lower', 'fall', 'less', 'fewer'],
	run: ['run-chart'],
	xmr: ['xmr-chart', 'spc', 'spc-chart'],
	all: ['everyone', 'everybody', 'anyone', 'all-patients'],
};

/**
 * Returns the value that an author certainly meant: the one with the words given as its label, or with other words for
 * it; `undefined` if none or several have them.
 */
export function meantValue(
	given: string,
	values: readonly string[],
	vocabulary: Vocabulary = {},
): string | undefined {
	const wanted = slugify(given);
	if (wanted === '') return undefined;
	const found = values.filter(
		(value) =>
			slugify(value) === wanted ||
			slugify(vocabulary[value]?.label ?? '') === wanted ||
			OTHER_WORDS[value]?.includes(wanted),
	);
	return found.length === 1 ? found[0] : undefined;
}
