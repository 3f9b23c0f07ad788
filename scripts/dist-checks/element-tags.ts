import { type Element, parseElements } from './elements.ts';

/** Pages with styles of their own are rare, and their styles may be on any element. */
const HAS_STYLES = /<style\b|\sstyle\s*=/i;

/** How many tags are remembered. A page repeats those of its frame, which all pages have. */
const MOST = 20_000;

const known = new Map<string, readonly Element[]>();

/**
 * Returns the elements of some kinds that an HTML document has, in order and without their text, much faster than by
 * parsing the whole document: only their opening tags are read, and each only once for all pages. A document with styles is
 * parsed.
 * @param tags names of elements, in lower case
 */
export function elementsOfTags(html: string, tags: readonly string[]): readonly Element[] {
	if (HAS_STYLES.test(html)) return parseElements(html);
	return (html.match(openingTags(tags)) ?? []).flatMap((tag) => {
		const elements = known.get(tag) ?? parseTag(tag).filter((each) => tags.includes(each.tag));
		if (known.size < MOST) known.set(tag, elements);
		return elements;
	});
}

/** Outside a drawing, `<image>` would be read as `<img>`. */
function parseTag(tag: string): Element[] {
	return parseElements(/^<(?:image|use)\b/i.test(tag) ? `<svg>${tag}` : tag);
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** A `>` in quotes does not end a tag. */
function openingTags(tags: readonly string[]): RegExp {
	const pattern =
		patterns.get(tags) ??
		new RegExp(`<(?:${tags.join('|')})(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^'">])*>`, 'gi');
	patterns.set(tags, pattern);
	return pattern;
}
