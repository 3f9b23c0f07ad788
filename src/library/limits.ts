/**
 * What no person writes, and what would break or stall the parser: brackets within brackets by the thousand
 * end the stack of its expression parser (and with it the process), and its time grows with the square of
 * the tags and braces of one paragraph.
 */
const MAX_OPEN_BRACKETS = 500;
const MAX_MARKS_IN_A_PARAGRAPH = 2000;

/** Why a text is not handed to the Markdown parser, in an author’s words, and the line (counted from 1) that goes too far. */
export interface BeyondLimits {
	line: number;
	message: string;
	hint: string;
}

/** `undefined` for any text that a person writes. */
export function beyondLimits(source: string): BeyondLimits | undefined {
	let line = 1;
	let open = 0;
	let marks = 0;
	let blank = true;
	for (let at = 0; at < source.length; at += 1) {
		switch (source[at]) {
			case '\n':
				if (blank) marks = 0;
				blank = true;
				line += 1;
				continue;
			case ' ':
			case '\t':
				continue;
			case '{':
				marks += 1;
				open += 1;
				break;
			case '<':
				marks += 1;
				break;
			case '(':
			case '[':
				open += 1;
				break;
			case '}':
			case ')':
			case ']':
				open = Math.max(0, open - 1);
				break;
		}
		blank = false;
		if (open > MAX_OPEN_BRACKETS) {
			return {
				line,
				message: 'Text is nested too deeply to be shown',
				hint: 'Look for brackets that were pasted many times over.',
			};
		}
		if (marks > MAX_MARKS_IN_A_PARAGRAPH) {
			return {
				line,
				message: `Unexpected paragraph with more than ${MAX_MARKS_IN_A_PARAGRAPH} tags or braces, expected text that a person can read`,
				hint: 'Look for tags or comments that were pasted many times over, or split the paragraph.',
			};
		}
	}
	return undefined;
}
