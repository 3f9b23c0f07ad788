/** Why a text is no Markdown, and where in it. */
export interface MarkdownProblem {
	start: number;
	end: number;
	message: string;
	hint?: string;
}

/** A problem of a whole line, counted from 1. */
export function lineProblem(
	source: string,
	{ line, ...words }: { line: number; message: string; hint: string },
): MarkdownProblem {
	const start = startOfLine(source, line);
	const end = source.indexOf('\n', start);
	return { start, end: end === -1 ? source.length : end, ...words };
}

/** Sätteri’s message begins with `line:column:` and ends with the name of its check. */
export function syntaxProblem(error: unknown, source: string): MarkdownProblem {
	const raw = error instanceof Error ? error.message : String(error);
	const [, line = '1', column = '1', rest = raw] = /^(\d+):(\d+): ([\s\S]*)$/.exec(raw) ?? [];
	const lineStart = startOfLine(source, Number(line));
	const start = Math.min(lineStart + Number(column) - 1, source.length);
	const lineEnd = source.indexOf('\n', start);
	const plain =
		rest
			.replace(/\s*\(mdx[^)]*\)\s*$/, '')
			.replace(/\s*\(note: [\s\S]*$/, '')
			.split('\n', 1)[0] ?? rest;
	const hint = SYNTAX_HINTS.find(
		({ pattern }) => pattern.test(source.slice(start, start + 40)) || pattern.test(rest),
	)?.hint;
	return {
		start,
		end: lineEnd === -1 ? source.length : lineEnd,
		message: `This cannot be read as MDX: ${shortened(plain)}`,
		...(hint && { hint }),
	};
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

const SYNTAX_HINTS = [
	{ pattern: /^<!--/, hint: 'Write a comment as {/* … */}.' },
	{ pattern: /^<https?:/, hint: 'Write a link as [words](address).' },
	{
		pattern: /closing tag/,
		hint: 'Close each component that has something inside, or end it with `/>`.',
	},
	{ pattern: /expression|brace/i, hint: 'Write a brace as \\{ when it is meant as a character.' },
	{ pattern: /</, hint: 'Write “less than” in words, or \\< as a character.' },
];
