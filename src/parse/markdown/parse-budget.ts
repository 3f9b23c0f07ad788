import type { ParseCost } from './parse-limits.ts';

/** The cost of four texts that are only just safe to parse: a file of many such texts would block everything. */
const MOST_EFFORT = 40_000_000;

/** A text that is not safe to parse is tried in a sandbox first, which takes as long as one that is only just safe. */
const EFFORT_IN_SANDBOX = 10_000_000;

/** The budget for parsing the texts of one file. */
export class ParseBudget {
	#left = MOST_EFFORT;

	/** Subtracts the cost of a text from the budget; false if not enough is left. */
	allows({ isSafe, effort }: ParseCost): boolean {
		this.#left -= isSafe ? effort : EFFORT_IN_SANDBOX;
		return this.#left >= 0;
	}
}
