/** Why a text is not valid Markdown, and where. */
export interface MarkdownProblem {
	start: number;
	end: number;
	message: string;
	hint?: string;
}

/** Returns a problem of a whole line, counted from 1. */
export function lineProblem(
	source: string,
	{ line, ...words }: { line: number; message: string; hint: string },
): MarkdownProblem {
	const start = startOfLine(source, line);
	const end = source.indexOf('\n', start);
	return { start, end: end === -1 ? source.length : end, ...words };
}

const LONGEST_MESSAGE = 1000;

/** Sätteri’s message starts with `line:column:` and ends with the name of its check. */
export function syntaxProblem(error: unknown, source: string): MarkdownProblem {
	// It may repeat all the text between two marks.
	const raw = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_MESSAGE);
	const [, line = '1', column = '1', rest = raw] = /^(\d+):(\d+): ([\s\S]*)$/.exec(raw) ?? [];
	const found = Math.min(startOfLine(source, Number(line)) + Number(column) - 1, source.length);
	const inBraces = /could not parse expression/i.test(rest);
	const start = inBraces ? Math.max(source.lastIndexOf('{', found), 0) : found;
	const lineEnd = source.indexOf('\n', found);
	const said = inBraces
		? 'Unexpected braces: they hold code, and this is none'
		: inPlainWords(rest);
	const here = source.slice(start, start + 60);
	const hint = SYNTAX_HINTS.find(({ at, saying }) => at?.test(here) || saying?.test(rest))?.hint;
	return {
		start,
		end: lineEnd === -1 ? source.length : lineEnd,
		message: `This cannot be read as MDX: ${shortened(said)}`,
		...(hint && { hint }),
	};
}

/**
 * Returns the parser’s message in words that authors know, without its places, which count from the start of the body.
 */
function inPlainWords(said: string): string {
	return (
		said
			.replace(/\s*\(mdx[^)]*\)\s*$/, '')
			.replace(/\s*\(note: [\s\S]*$/, '')
			.split('\n', 1)[0]
			?.replace(/ \(\d+:\d+\)/g, '')
			.replace(/ before the end of `(\w+)`/, (_, block: string) =>
				block === 'listItem' ? ' before the list item ends' : ' before the paragraph ends',
			)
			.replace('corresponding closing tag for `<', 'the closing tag `</')
			.replace(/^Unexpected end of file in expression.*/, 'Unexpected `{` without a closing `}`')
			.replace(/^Unexpected character `!`.*/, 'Unexpected comment `<!--`')
			.replace(
				/^Unexpected character after `<`.*/,
				'Unexpected `<`, expected a component such as `<Fact id="…"/>`',
			) ?? said
	);
}

function startOfLine(source: string, line: number): number {
	let start = 0;
	for (let count = 1; count < line; count += 1) {
		const end = source.indexOf('\n', start);
		if (end === -1) return source.length;
		start = end + 1;
	}
	return start;
}

function shortened(text: string): string {
	return text.length > 200 ? `${text.slice(0, 197)}…` : text;
}

/** Returns the first hint that fits, from the text at the problem or from the parser’s message. */
const SYNTAX_HINTS: readonly { at?: RegExp; saying?: RegExp; hint: string }[] = [
	{ at: /^<!--/, hint: 'Write a comment as {/* … */}.' },
	{ at: /^<https?:/, hint: 'Write a link as [words](address).' },
	{ at: /^<[^\s<>@]+@/, hint: 'Write the address as [words](mailto:address).' },
	{
		at: /^\{#[\w-]+\}/,
		hint: 'Take it out: a heading has an anchor by itself, made of its words.',
	},
	{ at: /^\{\/\*/, hint: 'End the comment with */}.' },
	{ at: /^\{/, hint: 'Write a brace as \\{ when it is meant as a character.' },
	{
		at: /^<\/?[a-z]/,
		hint: 'Take the tag out and write Markdown: content has no tags but its components.',
	},
	{
		saying: /closing tag/,
		hint: 'Close each component that has something inside, or end it with `/>`.',
	},
	{
		at: /^<[A-Z]/,
		hint: 'Give each attribute as name="words" with straight quotes, and end the tag with `>` or `/>`.',
	},
	{ at: /^</, hint: 'Write “less than” in words, or \\< as a character.' },
];
