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

/**
 * Returns a value as JSON without `<` and `>`: text in a `<script>` can neither end it nor start a comment, and a
 * program that guesses file types cannot take the file for markup.
 */
export function escapedJson(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}

/** A `<script>` or `<style>` with its content, or the opening tag of another element. */
const RAW_TEXT_OR_TAG =
	/(<(script|style)\b(?:"[^"]*"|[^">])*>)([\s\S]*?<\/\2>)|<[a-z](?:"[^"]*"|[^">])*>/gi;

/**
 * Returns HTML without `<` and `>` in attributes, which the standard has required of serialisers since 2025
 * (https://github.com/whatwg/html/pull/6235): even a parser that misreads the page finds no tag in an attribute.
 * @param html markup that quotes its attributes with `"`, as Astro and hast-util-to-html do
 */
export function escapeAttributes(html: string): string {
	return html.replace(
		RAW_TEXT_OR_TAG,
		(tag: string, opening: string | undefined, _: string | undefined, rest: string | undefined) =>
			opening === undefined ? escapeQuoted(tag) : `${escapeQuoted(opening)}${rest}`,
	);
}

function escapeQuoted(tag: string): string {
	return tag.replace(/"[^"]*"/g, (value) => value.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
}
