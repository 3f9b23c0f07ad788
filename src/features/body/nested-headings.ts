/**
 * Lowers the headings of a body inside a section of another page, and gives them anchors of their own, since two
 * bodies may have the same headings.
 */
export interface Nesting {
	/** By how many levels headings are lowered; none below h6. */
	levels: number;
	/** The prefix of every anchor of the body. */
	prefix: string;
}

/**
 * Patterns are enough here: our own serialiser has written the HTML, which need not be balanced, so that no parser of
 * HTML would keep it as it is.
 * @param html a segment of a body
 */
export function nestedHeadings(html: string, { levels, prefix }: Nesting): string {
	return html
		.replace(/<(\/?)h([1-6])(?=[\s>])/g, (_, slash: string, level: string) => {
			return `<${slash}h${Math.min(6, Number(level) + levels)}`;
		})
		.replace(/(<[a-z][^<>]*? (?:id|aria-describedby|aria-labelledby)=")/g, `$1${prefix}`)
		.replace(/(<a [^>]*?href="#)(?=[^"])/g, `$1${prefix}`);
}
