import type { Place } from '../../parse/text/place.ts';
import type { RuleId } from '../../schema/rule-id.ts';

/** The fix of a problem that has exactly one right answer. */
export interface Fix {
	/** The file, relative to the content root, with `/`. */
	file: string;
	/** The rule that it satisfies. */
	rule: RuleId;
	/** The place at which the rule reports the problem; `undefined` if no rule reports it. */
	finding: Pick<Place, 'line' | 'column'> | undefined;
	/** The range to replace: offsets in the text of the file, with `\n` at line ends and without a byte order mark. */
	start: number;
	end: number;
	/** The text to replace. */
	before: string;
	/** The new text. */
	after: string;
}
