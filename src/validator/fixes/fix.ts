import type { Place } from '../../parse/text/place.ts';
import type { RuleId } from '../../schema/rule-id.ts';

/** A mistake that has exactly one right answer. */
export interface Fix {
	/** The file, relative to the content root, with `/`. */
	file: string;
	/** The rule that it satisfies. */
	rule: RuleId;
	/** Where the rule points when it finds the mistake; `undefined` for what no rule has anything against. */
	finding: Pick<Place, 'line' | 'column'> | undefined;
	/** What is replaced: offsets in the text of the file, with `\n` at line ends and without a byte order mark. */
	start: number;
	end: number;
	/** What stands there. */
	before: string;
	/** What is to stand there. */
	after: string;
}
