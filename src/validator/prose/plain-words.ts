/** True for text without Markdown: most fields are one paragraph, so their words are known without parsing. */
export function isParagraph(source: string): boolean {
	return (
		/^\p{L}/u.test(source) &&
		!/[<>{}[\]*_~`&\\#|=^]|:\/\/|\n\s*\n|\n\s*(?:[-+]|\d+[.)])/.test(source)
	);
}

/** True for a paragraph without code or addresses that the parser would turn into links. */
export function isPlainWords(source: string): boolean {
	return isParagraph(source) && !/www\.|@|\b(?:import|export)\b/i.test(source);
}
