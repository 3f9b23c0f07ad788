import type { Segment } from '../../parse/markdown/segments.ts';
import { type Nesting, nestedHeadings } from './nested-headings.ts';

/** Returns the segments of a body with lowered headings, inside its components too. */
export function nestedSegments(segments: readonly Segment[], nesting: Nesting): Segment[] {
	return segments.map((segment) =>
		'html' in segment
			? { ...segment, html: nestedHeadings(segment.html, nesting) }
			: { ...segment, children: nestedSegments(segment.children, nesting) },
	);
}

/** True if a body contains a component with this name, at any depth. */
export function showsComponent(segments: readonly Segment[], name: string): boolean {
	return segments.some(
		(segment) =>
			'component' in segment &&
			(segment.component === name || showsComponent(segment.children, name)),
	);
}
