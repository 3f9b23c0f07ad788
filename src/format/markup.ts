/**
 * Text as markup: the one place where words are made safe to be written into HTML, SVG, or a script that holds data.
 * Astro escapes what stands between braces; everything else that writes markup comes here.
 */

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Characters that no XML document may hold, half a surrogate pair among them. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text made safe to stand in an element or in a quoted attribute, in HTML and in SVG. */
export function escapeMarkup(text: string): string {
	return text
		.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
		.replace(NOT_IN_XML, '');
}

/**
 * A value as JSON that holds no `<` and no `>`: in a `<script>` of a page no text can end the script or begin a
 * comment, and in a file nothing looks like markup to a program that guesses.
 */
export function escapedJson(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}

/** A `<script>` or `<style>` with what it holds, or the opening tag of another element. */
const RAW_TEXT_OR_TAG =
	/(<(script|style)\b(?:"[^"]*"|[^">])*>)([\s\S]*?<\/\2>)|<[a-z](?:"[^"]*"|[^">])*>/gi;

/**
 * HTML whose attributes hold no `<` and no `>`, as the standard has serialised them since 2025
 * (https://github.com/whatwg/html/pull/6235): a page that is parsed in another way than it was written
 * still finds no tag in them.
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
