/**
 * A text that is markup wherever it is not written as text: it ends attributes, titles, scripts, styles and comments,
 * and then runs `ran(…)` in several ways. Each has a number, which says where one that ran was written.
 */
export function marker(number: number): string {
	return `m${number}'";,</title></script></style>--><script>ran(${number})</script><img src=x onerror=ran(${number})>`;
}

/** What no file of markup may hold: pieces of a marker that are markup. */
export const RAW_MARKUP = /<script>ran\(|<img src=x onerror|<\/style>-->/;

/** A whole marker, as it was written. */
export const RAW_MARKER = /m\d+'";,<\/title>/;

/** The forms in which a field may take a marker, the most dangerous first: as text, as an address, a mailbox, a file. */
export function forms(number: number): string[] {
	const close = `'"><script>ran(${number})</script>`;
	return [
		marker(number),
		`javascript:ran(${number})`,
		`data:text/html,${close}`,
		`https://foreign.example/${close}`,
		`m${close}@foreign.example`,
		`./m${number}'"><img src=x onerror=ran(${number})>.csv`,
	];
}

/** A text as Markdown that says just that. */
export function asMarkdown(text: string): string {
	return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A text as the value of an attribute in MDX. */
export function asAttribute(text: string): string {
	return `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
}
