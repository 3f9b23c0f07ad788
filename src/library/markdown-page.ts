/**
 * A Markdown page (`.md`) as MDX, which the one parser reads: comments are written `<!-- … -->` there, and
 * addresses may stand in angle brackets. Both are taken out character by character, so that every offset
 * stays. Code is left as it is.
 */
export function asMdx(text: string): string {
	const pieces: string[] = [];
	let done = 0;
	const replace = (start: number, end: number, by: string) => {
		pieces.push(text.slice(done, start), by);
		done = end;
	};
	const runs = new CodeRuns(text);
	const marks = /<!--|`+|~{3,}|<(?:https?|mailto):[^\s<>]+>/g;
	for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
		const [words] = mark;
		const start = mark.index;
		if (words === '<!--') {
			const end = text.indexOf('-->', start);
			// A comment that is never closed is left for the parser to complain about.
			if (end === -1) break;
			marks.lastIndex = end + 3;
			replace(start, end + 3, text.slice(start, end + 3).replace(/[^\n]/g, ' '));
		} else if (words.startsWith('<')) {
			replace(start, start + words.length, ` ${words.slice(1, -1)} `);
		} else {
			marks.lastIndex = runs.codeEnd(start, words);
		}
	}
	return pieces.join('') + text.slice(done);
}

/** Finds the end of code: of a fenced block, or of a span of a line. */
class CodeRuns {
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
