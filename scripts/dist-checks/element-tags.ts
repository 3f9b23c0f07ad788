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
 * @param hasNothing tells from the text of a tag that `read` would find nothing in it
 */
export function tagReader<T>(
	tags: readonly string[],
	read: (element: Element) => readonly T[],
	hasNothing: (tag: string) => boolean = () => false,
): (html: string) => T[] {
	const known = new Map<string, readonly T[]>();
	// A `>` in quotes does not end a tag.
	const openingTags = new RegExp(
		`<(?:${tags.join('|')})(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^'">])*>`,
		'gi',
	);
	return (html) => {
		if (HAS_STYLES.test(html)) return parseElements(html).flatMap(read);
		const all: T[] = [];
		for (const tag of html.match(openingTags) ?? []) {
			if (hasNothing(tag)) continue;
			const found =
				known.get(tag) ??
				readTag(tag)
					.filter((each) => tags.includes(each.tag))
					.flatMap(read);
			if (known.size < MOST) known.set(tag, found);
			all.push(...found);
		}
		return all;
	};
}

/**
 * Elements that are read alike wherever they are. Others depend on what they are in: outside a drawing, `<image>` is
 * read as `<img>`.
 */
const ANYWHERE: ReadonlySet<string> = new Set([
	'a',
	'area',
	'audio',
	'embed',
	'form',
	'iframe',
	'img',
	'input',
	'link',
	'meta',
	'object',
	'script',
	'source',
	'track',
	'video',
]);

/**
 * A tag as nearly all pages have it: names in lower case, values in double quotes and without entities. Nothing in it
 * could be read otherwise, so it needs no parser, which takes ten times as long.
 */
const PLAIN = /^<([a-z]+)((?:[ \t\n\f]+[a-z][a-z-]*(?:="[^"&\0\r]*")?)*)[ \t\n\f]*\/?>$/;

const ATTRIBUTE = /([a-z-]+)(?:="([^"]*)")?/g;

function readTag(text: string): Element[] {
	const [, tag = '', attributes = ''] = PLAIN.exec(text) ?? [];
	if (!ANYWHERE.has(tag)) return parseTag(text);
	const values = Array.from(
		attributes.matchAll(ATTRIBUTE),
		([, name = '', value = '']) => [name, value] as const,
	);
	// The first of several attributes of one name counts.
	return [{ tag, attributes: Object.fromEntries(values.reverse()), text: '' }];
}

function parseTag(tag: string): Element[] {
	return parseElements(/^<(?:image|use)\b/i.test(tag) ? `<svg>${tag}` : tag);
}
