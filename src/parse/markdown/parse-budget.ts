import { isOrdinary, parseEffort } from './ordinary.ts';

/** As much as four texts take that are only just ordinary: a file of many such texts would hold up everything. */
const MOST_EFFORT = 40_000_000;

/** A text out of the ordinary is tried first, which takes as long as one that is only just ordinary. */
const EFFORT_OF_A_TRIAL = 10_000_000;

/** What the texts of one file may cost the parser together. */
export class ParseBudget {
	#left = MOST_EFFORT;

	/** Takes what a text costs out of the budget; false when that is more than is left. */
	allows(source: string): boolean {
		this.#left -= isOrdinary(source) ? parseEffort(source) : EFFORT_OF_A_TRIAL;
		return this.#left >= 0;
	}
}
