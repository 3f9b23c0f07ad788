/** The most that is read around a word: no quotation within a sentence is longer. */
const FAR = 400;

/** Opening and closing marks. A single closing mark before a letter is an apostrophe. */
const MARKS = [
	{ opening: /“/g, closing: /”/ },
	{ opening: /(?<!\p{L})‘/gu, closing: /’(?!\p{L})/u },
	{ opening: /(?<![\p{L}\p{N}])"(?=\S|$)/gu, closing: /"/ },
] as const;

/** True if a range of a text is inside quotation marks: words that are talked about, or somebody else’s. */
export function isQuoted(text: string, start: number, end: number): boolean {
	const before =
		text
			.slice(Math.max(0, start - FAR), start)
			.split('\n')
			.at(-1) ?? '';
	const after = text.slice(end, end + FAR).split('\n', 1)[0] ?? '';
	return MARKS.some(({ opening, closing }) => {
		const last = [...before.matchAll(opening)].at(-1);
		return last !== undefined && !closing.test(before.slice(last.index + 1)) && closing.test(after);
	});
}
