/** A text with its code as spaces, so that every offset stays. Needs no parser: it is for texts that none can read. */
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

/** Finds the end of code: of a fenced block, or of a span of a line. */
export class CodeRuns {
	readonly #text: string;
	/** Runs of backticks that nothing below closes, by length: each is searched for once. */
	readonly #unclosed = new Set<number>();

	constructor(text: string) {
		this.#text = text;
	}

	/** Where the code ends that the run `marks` at `start` opens; right after the run when it opens none. */
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
