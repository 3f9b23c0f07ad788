import { findWordings } from './find-wordings.ts';
import type { WordingGroup } from './wording.ts';

/** For tests: a sentence with a wording to avoid, in brackets, and the sentence as the guide recommends. */
export type MarkedExample = readonly [bad: string, good: string];

/** Returns examples without their brackets, and what is in them. */
export function readMarked(examples: readonly MarkedExample[]) {
	return examples.map(([bad, good]) => ({
		bad,
		text: withoutMarks(bad),
		words: /\[(.*)\]/.exec(bad)?.[1],
		good,
	}));
}

/** Returns the words of a text that are to be avoided. */
export function avoidedWords(text: string): string[] {
	return findWordings(text).map(({ start, end }) => text.slice(start, end));
}

/** Returns the wordings of groups that no example has. */
export function withoutExample(
	groups: readonly WordingGroup[],
	examples: readonly MarkedExample[],
): string[] {
	const shown = new Set(
		examples.flatMap(([bad]) =>
			findWordings(withoutMarks(bad)).map(({ wording }) => wording.words),
		),
	);
	return groups.flatMap(({ avoid }) =>
		avoid.map(({ words }) => words).filter((each) => !shown.has(each)),
	);
}

function withoutMarks(bad: string): string {
	return bad.replace(/[[\]]/g, '');
}
