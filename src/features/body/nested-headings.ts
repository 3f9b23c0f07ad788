/**
 * The headings of a body that stands inside a section of another page: so many levels deeper, and with
 * anchors of their own, since two bodies may share their headings.
 */
export interface Nesting {
	/** By how many levels headings go down; none goes below h6. */
	levels: number;
	/** What every anchor of the body begins with. */
	prefix: string;
}

/** @param html a stretch of a body, which need not be balanced */
export function nestedHeadings(html: string, { levels, prefix }: Nesting): string {
	return html
		.replace(/<(\/?)h([1-6])(?=[\s>])/g, (_, slash: string, level: string) => {
			return `<${slash}h${Math.min(6, Number(level) + levels)}`;
		})
		.replace(/(<[a-z][^<>]*? (?:id|aria-describedby|aria-labelledby)=")/g, `$1${prefix}`)
		.replace(/(<a [^>]*?href="#)(?=[^"])/g, `$1${prefix}`);
}
