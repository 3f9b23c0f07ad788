/** A heading of a page. */
export interface Heading {
	depth: number;
	slug: string;
	text: string;
}

/** An item of a table of contents, with the items below it. */
export interface ContentsLine {
	slug: string;
	text: string;
	children: ContentsLine[];
}

/** Returns the table of contents of a page: its main headings, each with the smaller ones that follow it. */
export function pageContents(headings: readonly Heading[]): ContentsLine[] {
	const lines: ContentsLine[] = [];
	for (const { depth, slug, text } of headings) {
		const line = { slug, text, children: [] };
		const above = lines.at(-1);
		if (depth > 2 && above) above.children.push(line);
		else lines.push(line);
	}
	return lines;
}
