import { slug } from 'github-slugger';
import { keysOf } from '../../../format/keys.ts';
import type { BodySection } from './body-sections.ts';

/** The parts of the page of a change idea, in order, by the anchor of each: first those that are open, then those folded under “More”. */
export const QUESTIONS = {
	'idea-practice': 'What did they do?',
	'idea-results': 'Did it help?',
	'idea-start': 'Try it on your ward',
	'idea-gaps': 'What do we not know?',
	'idea-problem': 'What was unfair?',
	'idea-making': 'Who made it?',
	'idea-sites': 'Where was it tried?',
	'idea-tests': 'How did they test it?',
	'idea-measures': 'How was it measured?',
	'idea-effort': 'What did it take?',
	'idea-lessons': 'What did they learn?',
	'idea-evidence': 'How strong is the evidence?',
	'idea-sorting': 'How did we sort it?',
	'idea-voices': 'What did people say about it?',
} as const;

export type Anchor = keyof typeof QUESTIONS;

/** The part of an author’s body that answers the same question as a part of the page, by its heading. */
export function sharedSection(
	anchor: Anchor,
	sections: readonly BodySection[],
): BodySection | undefined {
	const wanted = slug(QUESTIONS[anchor]);
	return sections.find((section) => section.slug === wanted);
}

/** The parts of a body that answer questions of their own. */
export function ownSections(sections: readonly BodySection[]): BodySection[] {
	const shared = new Set(keysOf(QUESTIONS).map((anchor) => slug(QUESTIONS[anchor])));
	return sections.filter((section) => !shared.has(section.slug));
}
