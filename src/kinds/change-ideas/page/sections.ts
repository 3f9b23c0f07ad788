import { slug } from 'github-slugger';
import type { PageItem } from '../../../collections/items.ts';
import type { BodySection } from './body-sections.ts';

/** The questions that the page of a change idea answers, in the order in which it answers them, by the anchor of each. */
export const QUESTIONS = {
	'idea-glance': 'At a glance',
	'idea-problem': 'What was unfair?',
	'idea-practice': 'What did they do?',
	'idea-who': 'Who is it for?',
	'idea-making': 'Who made it?',
	'idea-results': 'Did it help?',
	'idea-measures': 'How was it measured?',
	'idea-limits': 'What went wrong, and what are the limits?',
	'idea-effort': 'What did it take?',
	'idea-sites': 'Where was it tried?',
	'idea-start': 'How could you start on Monday?',
} as const;

export type Anchor = keyof typeof QUESTIONS;

/** The part of an author’s body that answers the same question as a section of the template, by its heading. */
export function sharedSection(
	anchor: Anchor,
	sections: readonly BodySection[],
): BodySection | undefined {
	const wanted = slug(QUESTIONS[anchor]);
	return sections.find((section) => section.slug === wanted);
}

/** The parts of a body that answer questions of their own. */
export function ownSections(sections: readonly BodySection[]): BodySection[] {
	const shared = new Set(
		(Object.keys(QUESTIONS) as Anchor[]).map((anchor) => slug(QUESTIONS[anchor])),
	);
	return sections.filter((section) => !shared.has(section.slug));
}

type Heading = PageItem['headings'][number];

/** The list of contents: the template’s questions, with the author’s headings where they stand on the page. */
export function contentsOf(
	headings: readonly Heading[],
	sections: readonly BodySection[],
	last: readonly Heading[],
): Heading[] {
	const below = headingsBySection(headings, sections);
	return [
		...(Object.keys(QUESTIONS) as Anchor[]).flatMap((anchor) => [
			{ depth: 2, slug: anchor, text: QUESTIONS[anchor] },
			...(below.get(sharedSection(anchor, sections)?.slug ?? '') ?? []).slice(1),
		]),
		...ownSections(sections).flatMap((section) => below.get(section.slug) ?? []),
		...last,
	];
}

/** The headings of each section of a body, its own first. */
function headingsBySection(
	headings: readonly Heading[],
	sections: readonly BodySection[],
): Map<string, Heading[]> {
	const starts = new Set(sections.map((section) => section.slug));
	const groups = new Map<string, Heading[]>();
	let group: Heading[] = [];
	for (const heading of headings) {
		if (starts.has(heading.slug)) {
			group = [];
			groups.set(heading.slug, group);
		}
		group.push(heading);
	}
	return groups;
}
