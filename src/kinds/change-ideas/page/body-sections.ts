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
export function bodyParts(segments: readonly Segment[], level: 'h2' | 'h3' = 'h2'): BodyParts {
	const parts: BodyParts = { intro: [], sections: [] };
	let target = parts.intro;
	let depth = 0;
	for (const segment of segments) {
		if (!('html' in segment)) {
			target.push(segment);
			continue;
		}
		let from = 0;
		for (const tag of segment.html.matchAll(TAG)) {
			const [text, slash, name = ''] = tag;
			if (depth === 0 && name === level && slash === '') {
				push(target, segment.html.slice(from, tag.index));
				from = tag.index;
				target = [];
				parts.sections.push({ slug: / id="([^"]*)"/.exec(text)?.[1] ?? '', segments: target });
			}
			if (slash === '/') depth -= 1;
			else if (!VOID.has(name) && !text.endsWith('/>')) depth += 1;
		}
		push(target, segment.html.slice(from));
	}
	return parts;
}

/** The segments of a section without its heading, which may have components in it. */
export function withoutHeading({ segments }: BodySection): Segment[] {
	for (const [index, segment] of segments.entries()) {
		const end = 'html' in segment ? HEADING_END.exec(segment.html) : null;
		if (!('html' in segment) || !end) continue;
		return [{ html: segment.html.slice(end.index + end[0].length) }, ...segments.slice(index + 1)];
	}
	return [...segments];
}

/** How many points the lists of a text have. */
export function listItems(segments: readonly Segment[]): number {
	return segments.reduce(
		(sum, segment) =>
			sum +
			('html' in segment
				? (segment.html.match(/<li>/g)?.length ?? 0)
				: listItems(segment.children)),
		0,
	);
}

/** Whether a text has a table. */
export function hasTable(segments: readonly Segment[]): boolean {
	return segments.some((segment) =>
		'html' in segment ? segment.html.includes('<table') : hasTable(segment.children),
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

const HEADING_END = /<\/h[23]>/;

/** An opening or closing tag; a `>` in quotes is part of it. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'source', 'wbr']);

function push(target: Segment[], html: string): void {
	if (html.trim() !== '') target.push({ html });
}
