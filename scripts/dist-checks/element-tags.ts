import { type Element, parseElements } from './elements.ts';

/** Pages with styles of their own are rare, and their styles may be on any element. */
const HAS_STYLES = /<style\b|\sstyle\s*=/i;

/** How many tags are remembered. A page repeats those of its frame, which all pages have. */
const MOST = 20_000;

/**
 * Returns a function that reads something of each element of some kinds in an HTML document, in order and without their
 * text, much faster than by parsing the whole document: only their opening tags are read, and each only once for all
 * pages. A document with styles is parsed.
 * @param tags names of elements, in lower case
 */
export function tagReader<T>(
	tags: readonly string[],
	read: (element: Element) => readonly T[],
): (html: string) => T[] {
	const known = new Map<string, readonly T[]>();
	// A `>` in quotes does not end a tag.
	const openingTags = new RegExp(
		`<(?:${tags.join('|')})(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^'">])*>`,
		'gi',
	);
	return (html) => {
		if (HAS_STYLES.test(html)) return parseElements(html).flatMap(read);
		return (html.match(openingTags) ?? []).flatMap((tag) => {
			const found =
				known.get(tag) ??
				parseTag(tag)
					.filter((each) => tags.includes(each.tag))
					.flatMap(read);
			if (known.size < MOST) known.set(tag, found);
			return found;
		});
	};
}

/** Outside a drawing, `<image>` would be read as `<img>`. */
function parseTag(tag: string): Element[] {
	return parseElements(/^<(?:image|use)\b/i.test(tag) ? `<svg>${tag}` : tag);
}
