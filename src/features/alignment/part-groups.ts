import type { Item } from '../../graph/item.ts';

/** The parts of the framework of one kind. */
export interface PartGroup {
	label: string;
	parts: readonly Item<'pcref'>[];
}

/** Returns the parts by their kind, in the order in which they come. */
export function groupParts(parts: readonly Item<'pcref'>[]): PartGroup[] {
	const byKind = Map.groupBy(parts, ({ data }) => data.kind);
	return [...byKind].map(([kind, group]) => ({
		label:
			kind === undefined ? 'Kind not published' : kind === 'domain' ? 'Domains' : 'Competencies',
		parts: group,
	}));
}
