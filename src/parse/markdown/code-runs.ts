/**
 * Returns a text with its code replaced by spaces, so that offsets stay the same. It works without a parser, for
 * texts that cannot be parsed.
 */
export function withoutCode(text: string): string {
	const pieces: string[] = [];
	let done = 0;
	const runs = new CodeRuns(text);
	const marks = /`+|~{3,}/g;
	for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
		const end = runs.codeEnd(mark.index, mark[0]);
		marks.lastIndex = end;
		if (end === mark.index + mark[0].length) continue;
		pieces.push(text.slice(done, mark.index), text.slice(mark.index, end).replace(/[^\n]/g, ' '));
		done = end;
	}
	return pieces.join('') + text.slice(done);
}

/** Finds the end of code: of a fenced block, or of inline code. */
export class CodeRuns {
	readonly #text: string;
	/** The lengths of runs of backticks that are never closed, so that each is searched for only once. */
	readonly #unclosed = new Set<number>();

	constructor(text: string) {
		this.#text = text;
	}

	/** Returns the end of the code opened by the run `marks` at `start`; right after the run if it opens none. */
	codeEnd(start: number, marks: string): number {
		const after = start + marks.length;
		const lineStart = this.#text.lastIndexOf('\n', start - 1) + 1;
		const isFence =
			marks.length >= 3 && /^ {0,3}$/.test(this.#text.slice(lineStart, start).slice(0, 4));
		if (isFence) {
			const close = new RegExp(`^ {0,3}\\${marks[0]}{${marks.length},}[ \\t]*$`, 'gm');
			close.lastIndex = after;
			return close.test(this.#text) ? close.lastIndex : this.#text.length;
		}
		if (marks[0] === '~' || this.#unclosed.has(marks.length)) return after;
		const close = new RegExp(`(?<!\`)\`{${marks.length}}(?!\`)`, 'g');
		close.lastIndex = after;
		if (close.test(this.#text)) return close.lastIndex;
		this.#unclosed.add(marks.length);
		return after;
	}
}
