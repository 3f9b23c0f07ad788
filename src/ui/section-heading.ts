/** A heading of a template’s section: its level, its anchor and its words. */
export interface SectionHeading {
	depth: 2 | 3;
	slug: string;
	text: string;
}

/** Headings of level 2 by name: `headingsOf('site', { problem: 'What was unfair?' })` has the anchor `site-problem`. */
export function sectionHeadings<Name extends string>(
	prefix: string,
	texts: Readonly<Record<Name, string>>,
): Record<Name, SectionHeading> {
	return Object.fromEntries(
		Object.entries<string>(texts).map(([name, text]) => [
			name,
			{ depth: 2, slug: `${prefix}-${name}`, text },
		]),
	) as Record<Name, SectionHeading>;
}

/** Returns the headings of the sections that a page shows, in order. */
export function shown(
	...sections: readonly (readonly [SectionHeading, boolean])[]
): SectionHeading[] {
	return sections.filter(([, isShown]) => isShown).map(([heading]) => heading);
}
