import type { RefusalKind, RefusedLine } from '../../../data-reader/reading/reading.ts';

/** Lines that have the same thing wrong with them. */
export interface RefusalGroup {
	lines: number[];
	/** What is wrong with the first of them, and what to do. */
	message: string;
	/** True where the messages of the others quote other words. */
	hasOthers: boolean;
}

/** Puts lines with alike mistakes together, in the order of their first lines. */
export function refusalGroups(refused: readonly RefusedLine[]): RefusalGroup[] {
	const byKind = new Map<RefusalKind, RefusalGroup>();
	for (const { line, message, kind } of refused) {
		const group = byKind.get(kind);
		if (!group) {
			byKind.set(kind, { lines: [line], message, hasOthers: false });
			continue;
		}
		group.lines.push(line);
		group.hasOthers ||= group.message !== message;
	}
	return [...byKind.values()];
}
