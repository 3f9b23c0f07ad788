/**
 * Escapes text for HTML, SVG and scripts that hold data. Astro escapes text between braces; all other code that
 * writes markup uses this module.
 */

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Characters that XML does not allow, including unpaired surrogates. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Returns text escaped for an element or a quoted attribute, in HTML and SVG. */
export function escapeMarkup(text: string): string {
	return text
		.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
		.replace(NOT_IN_XML, '');
}

/** Returns text escaped for an attribute in double quotes, as Astro does. */
export function escapeAttribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/**
 * Returns a value as JSON without `<` and `>`: text in a `<script>` can neither end it nor start a comment, and a
 * program that guesses file types cannot take the file for markup.
 */
export function escapedJson(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}

/** Ends of elements whose content has no tags. */
const RAW_TEXT_ENDS: Readonly<Record<string, RegExp>> = {
	script: /<\/script>/gi,
	style: /<\/style>/gi,
};
const RAW_TEXT_NAME = /^(?:script|style)\b/i;

/**
 * An attribute that may have something to escape, or text that looks like one. To look for it takes a third of the time
 * of a walk from tag to tag. With a greedy `*` the pattern would go back through each attribute once more.
 */
const UNESCAPED = /=\s*"[^"]*?[<>]/;

/**
 * Returns HTML without `<` and `>` in attributes, which the standard has required of serialisers since 2025
 * (https://github.com/whatwg/html/pull/6235): even a parser that misreads the page finds no tag in an attribute.
 * Every page passes through here, and few have anything to escape: they are returned as they are.
 * @param html markup that quotes its attributes with `"`, as Astro and hast-util-to-html do
 */
export function escapeAttributes(html: string): string {
	if (!UNESCAPED.test(html)) return html;
	let escaped = '';
	let copied = 0;
	for (let at = html.indexOf('<'); at !== -1; ) {
		const end = isLetter(html.charCodeAt(at + 1)) ? endOfTag(html, at) : -1;
		let next = html.indexOf('<', at + 1);
		if (end !== -1) {
			const isInside = next !== -1 && next < end;
			if (isInside || html.indexOf('>', at) < end - 1) {
				escaped += html.slice(copied, at) + escapeQuoted(html.slice(at, end));
				copied = end;
			}
			const content = endOfRawText(html, at, end);
			if (isInside || content > end) next = html.indexOf('<', content);
		}
		at = next;
	}
	return escaped + html.slice(copied);
}

function isLetter(code: number): boolean {
	const lower = code | 32;
	return lower >= 97 && lower <= 122;
}

/** Returns the place behind a tag, which a `>` in quotes does not end; -1 for a tag without an end. */
function endOfTag(html: string, start: number): number {
	let from = start;
	for (;;) {
		const close = html.indexOf('>', from);
		const quote = html.indexOf('"', from);
		if (close === -1 || quote === -1 || close < quote) return close === -1 ? -1 : close + 1;
		const other = html.indexOf('"', quote + 1);
		if (other === -1) return -1;
		from = other + 1;
	}
}

/** Returns the place behind the script or style that a tag opens; for any other tag, the place behind the tag. */
function endOfRawText(html: string, start: number, end: number): number {
	// Few tags begin with an S.
	if ((html.charCodeAt(start + 1) | 32) !== 115) return end;
	const [name = ''] = RAW_TEXT_NAME.exec(html.slice(start + 1, start + 8)) ?? [];
	const closing = RAW_TEXT_ENDS[name.toLowerCase()];
	if (!closing) return end;
	closing.lastIndex = end;
	return closing.test(html) ? closing.lastIndex : end;
}

function escapeQuoted(tag: string): string {
	return tag.replace(/"[^"]*"/g, (value) => value.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
}
