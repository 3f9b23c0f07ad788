import { CodeRuns } from './code-runs.ts';

/**
 * Converts a Markdown page (`.md`) to MDX: comments `<!-- … -->` and angle brackets around addresses are replaced by
 * as many spaces, so that offsets stay the same. Code is not changed.
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
			// An unclosed comment is left for the parser to report.
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
