import type { RuleId } from '../schema/rule-id.ts';
import type { Place } from './text/place.ts';

/** A problem of the content, its place, and how to fix it. */
export interface Finding {
	rule: RuleId;
	/** The file, relative to the content root, with `/`. */
	file: string;
	place: Place;
	/** The problem, in words that authors know. */
	message: string;
	/** How to fix it, if the message does not say so. */
	hint?: string | undefined;
	/** Other places that are involved. */
	related?: readonly Related[] | undefined;
}

export interface Related {
	file: string;
	line: number;
	message: string;
}
