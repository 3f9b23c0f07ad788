import type { Segment } from '../../../parse/markdown/segments.ts';

/** A part of a body: from one of its headings to the next of that level. */
export interface BodySection {
	slug: string;
	segments: Segment[];
}

export interface BodyParts {
	/** What comes before the first of those headings. */
	intro: Segment[];
	sections: BodySection[];
}

/**
 * Cuts a body at its headings of one level, so that a template can put its own sections between those of
 * the author. A heading inside a quotation or another box is no place to cut.
 */
export function bodyParts(segments: readonly Segment[], level: 2 | 3 = 2): BodyParts {
	const parts: BodyParts = { intro: [], sections: [] };
	let target = parts.intro;
	for (const segment of segments) {
		if ('html' in segment) {
			if (segment.html.trim() === '') continue;
			if (segment.heading?.level === level) {
				target = [];
				parts.sections.push({ slug: segment.heading.slug, segments: target });
			}
		}
		target.push(segment);
	}
	return parts;
}

/** The segments of a section without its heading, which may have components in it. */
export function withoutHeading({ segments }: BodySection): Segment[] {
	return segments.slice(segments.findIndex((each) => 'html' in each && each.headingEnd) + 1);
}

/** How many points the lists of a text have. */
export function listItems(segments: readonly Segment[]): number {
	return segments.reduce(
		(sum, segment) =>
			sum + ('html' in segment ? (segment.items ?? 0) : listItems(segment.children)),
		0,
	);
}

/** Whether a text has a table. */
export function hasTable(segments: readonly Segment[]): boolean {
	return segments.some((segment) =>
		'html' in segment ? segment.table : hasTable(segment.children),
	);
}

/** Gives every chart of an idea’s own body the idea, which its author need not name. */
export function withOwnCharts(segments: readonly Segment[], idea: string): Segment[] {
	return segments.map((segment) => {
		if ('html' in segment) return segment;
		const attributes =
			segment.component === 'RunChart' ? { idea, ...segment.attributes } : segment.attributes;
		return { ...segment, attributes, children: withOwnCharts(segment.children, idea) };
	});
}

/** The measures of an idea whose charts are in its own body. */
export function chartedMeasures(segments: readonly Segment[], idea: string): Set<string> {
	const charts = segments.flatMap((segment) => {
		if ('html' in segment) return [];
		const { measure, idea: of = idea } = segment.attributes;
		const own = segment.component === 'RunChart' && of === idea ? [String(measure)] : [];
		return [...own, ...chartedMeasures(segment.children, idea)];
	});
	return new Set(charts);
}
