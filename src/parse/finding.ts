import type { RuleId } from '../schema/rule-id.ts';
import type { Place } from './text/place.ts';

/** Something wrong with the content, where it is, and what to do. */
export interface Finding {
	rule: RuleId;
	/** The file, relative to the content root, with `/`. */
	file: string;
	place: Place;
	/** What is wrong, in words an author knows. */
	message: string;
	/** What to do, where the message alone does not tell. */
	hint?: string | undefined;
	/** Other places that have to do with it. */
	related?: readonly Related[] | undefined;
}

export interface Related {
	file: string;
	line: number;
	message: string;
}
