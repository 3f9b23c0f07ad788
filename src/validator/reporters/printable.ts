/**
 * Returns a text on one line, without characters that would move the cursor, colour the terminal or change the text
 * direction.
 */
export function printable(text: string): string {
	return text.replace(/\s/gu, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '·');
}
