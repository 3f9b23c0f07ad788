/** True for words without a mark of Markdown: most fields are one paragraph, and need no tree to tell their words. */
export function isParagraph(source: string): boolean {
	return (
		/^\p{L}/u.test(source) &&
		!/[<>{}[\]*_~`&\\#|=^]|:\/\/|\n\s*\n|\n\s*(?:[-+]|\d+[.)])/.test(source)
	);
}

/** True for a paragraph with no address in it that the parser would make a link of, and no code. */
export function isPlainWords(source: string): boolean {
	return isParagraph(source) && !/www\.|@|\b(?:import|export)\b/i.test(source);
}
