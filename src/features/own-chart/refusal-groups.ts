import type { RefusalKind, RefusedLine } from '../../data-reader/reading/reading.ts';

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

/** Line numbers that are named one by one. */
const MOST_NAMED = 6;

/** “Line 5”, “Lines 3, 4 and 9”, “Lines 3, 4, 5, 6, 7, 8 and 20 more”. */
export function linesInWords(lines: readonly number[]): string {
	if (lines.length === 1) return `Line ${lines[0]}`;
	const named = lines.length > MOST_NAMED + 1 ? lines.slice(0, MOST_NAMED) : lines.slice(0, -1);
	const rest = lines.length - named.length;
	const last = rest === 1 ? String(lines.at(-1)) : `${rest} more`;
	return `Lines ${named.join(', ')} and ${last}`;
}
