/** The part of a page that the search finds. */
const START = '<main data-pagefind-body';
const END = '</main>';

/** What Pagefind reads outside that part, too: data for results and filters, a title, a picture. */
const READ_ANYWHERE = /data-pagefind-(?!ignore\b)|<(?:h1|img)\b/i;

/**
 * Returns a page with the part that is searched only, without its frame, so that Pagefind does not read the rest in vain. A
 * page whose frame has something that Pagefind reads is returned as it is.
 */
export function searchedPart(html: string): string {
	const start = html.indexOf(START);
	const end = html.lastIndexOf(END);
	if (start < 0 || end < start) return html;
	const [before, after] = [html.slice(0, start), html.slice(end)];
	if (READ_ANYWHERE.test(before) || READ_ANYWHERE.test(after)) return html;
	// The language of a page decides how its words are shortened.
	const [page = ''] = /<html\b[^>]*>/i.exec(before) ?? [];
	return `${page}<body>${html.slice(start, end)}${END}</body></html>`;
}
