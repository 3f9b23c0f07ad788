import type { Place } from '../../parse/text/place.ts';

/** A comment by which an author leaves a finding as it is: `validate-ignore RULE: reason`. */
export interface Ignore {
	file: string;
	/** The rule as written; empty if there is none. */
	rule: string;
	/** Why; empty if nothing is said. */
	reason: string;
	/** The comment. */
	place: Place;
	/** What it covers; `undefined` when nothing follows it. */
	covers: Place | undefined;
}

/** The word that tells an ignore from any other comment. */
export const IGNORE_WORD = 'validate-ignore';

/** Reads what stands in a comment; `undefined` for any other comment. */
export function readIgnore(comment: string): Pick<Ignore, 'rule' | 'reason'> | undefined {
	const words = comment.trim();
	if (!new RegExp(`^${IGNORE_WORD}(?![\\w-])`).test(words)) return undefined;
	const rest = words.slice(IGNORE_WORD.length).trim();
	const [, rule = '', reason = ''] = /^([^\s:]*)\s*:?\s*([\s\S]*)$/.exec(rest) ?? [];
	return { rule, reason: reason.trim() };
}

/** True when a place begins inside another. */
export function beginsInside(place: Place, outer: Place): boolean {
	return (
		!isBefore(place, outer.line, outer.column) && isBefore(place, outer.endLine, outer.endColumn)
	);
}

function isBefore(place: Place, line: number, column: number): boolean {
	return place.line < line || (place.line === line && place.column < column);
}
