import { type GuidePath, linksInPath } from '../../graph/guide-path.ts';
import type { Segment } from '../../parse/markdown/segments.ts';

/** Returns a body whose links to steps of a path stay on the path, inside its components too. */
export function linkWithinPath(
	segments: readonly Segment[],
	path: GuidePath,
	base: string,
): Segment[] {
	return segments.map((segment) =>
		'html' in segment
			? { ...segment, html: linksInPath(segment.html, path, base) }
			: { ...segment, children: linkWithinPath(segment.children, path, base) },
	);
}
