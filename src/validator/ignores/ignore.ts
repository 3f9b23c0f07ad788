import type { Place } from '../../parse/text/place.ts';

/** A comment by which an author ignores a finding: `validate-ignore RULE: reason`. */
export interface Ignore {
	file: string;
	/** The rule as written; empty if there is none. */
	rule: string;
	/** The reason; empty if there is none. */
	reason: string;
	/** The comment. */
	place: Place;
	/** The range that it covers; `undefined` if nothing follows it. */
	covers: Place | undefined;
}

/** The word that distinguishes an ignore from other comments. */
export const IGNORE_WORD = 'validate-ignore';

/** Parses the text of a comment; `undefined` for other comments. */
export function readIgnore(comment: string): Pick<Ignore, 'rule' | 'reason'> | undefined {
	const words = comment.trim();
	if (!new RegExp(`^${IGNORE_WORD}(?![\\w-])`).test(words)) return undefined;
	const rest = words.slice(IGNORE_WORD.length).trim();
	const [, rule = '', reason = ''] = /^([^\s:]*)\s*:?\s*([\s\S]*)$/.exec(rest) ?? [];
	return { rule, reason: reason.trim() };
}

/** True if a place starts inside another. */
export function beginsInside(place: Place, outer: Place): boolean {
	return (
		!isBefore(place, outer.line, outer.column) && isBefore(place, outer.endLine, outer.endColumn)
	);
}

function isBefore(place: Place, line: number, column: number): boolean {
	return place.line < line || (place.line === line && place.column < column);
}
