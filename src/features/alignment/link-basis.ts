import type { Item } from '../../graph/item.ts';
import type { AlignmentCell } from './alignment.ts';

/** Whether a source makes a link, or it is our interpretation of what sources say. */
export type LinkBasis = 'source' | 'reading';

/** What the mark of a link means, in words. */
export const LINK_BASES: Readonly<Record<LinkBasis, string>> = {
	source: 'said by a source',
	reading: 'our reading',
};

/** Returns who makes the link of a cell; `undefined` if neither the driver nor any of its ideas names the part. */
export function linkBasis(cell: AlignmentCell): LinkBasis | undefined {
	const { bears, bearsInferred, ideas } = cell;
	if (!bears && ideas.length === 0) return undefined;
	const isSaid =
		(bears && !bearsInferred) || ideas.some((idea) => ideaBasis(idea, cell) === 'source');
	return isSaid ? 'source' : 'reading';
}

/** Returns who links an idea of a cell with its part. */
export function ideaBasis(idea: Item<'change-ideas'>, { inferredIdeas }: AlignmentCell): LinkBasis {
	return inferredIdeas.includes(idea) ? 'reading' : 'source';
}
