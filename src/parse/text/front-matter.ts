/** The parts of an MDX entry: YAML between two lines of `---`, then the body. */
export interface Parts {
	/** The YAML, and the offset at which it starts. */
	yaml: { text: string; offset: number };
	/** The body, and the offset at which it starts. */
	body: { text: string; offset: number };
}

export interface FrontMatterProblem {
	range: readonly [start: number, end: number];
	message: string;
}

const FENCE = /^---[ \t]*$/;

/** Splits an MDX entry, or returns why it can’t be split. */
export function splitFrontMatter(text: string): Parts | FrontMatterProblem {
	const firstEnd = lineEnd(text, 0);
	if (!FENCE.test(text.slice(0, firstEnd))) {
		const message = /^\s+---[ \t]*\n/.test(text)
			? 'Unexpected blank line before `---`, expected `---` on the first line'
			: 'Expected front matter: a first line `---`, then fields such as `title: …`, then another line `---`';
		return { range: [0, firstEnd], message };
	}
	for (let start = firstEnd + 1; start <= text.length; ) {
		const end = lineEnd(text, start);
		if (FENCE.test(text.slice(start, end)) && end > start) {
			const offset = firstEnd + 1;
			const bodyStart = Math.min(end + 1, text.length);
			return {
				yaml: { text: text.slice(offset, start), offset },
				body: { text: text.slice(bodyStart), offset: bodyStart },
			};
		}
		start = end + 1;
	}
	return {
		range: [0, firstEnd],
		message: 'Expected a second line `---` that closes the front matter',
	};
}

function lineEnd(text: string, start: number): number {
	const end = text.indexOf('\n', start);
	return end === -1 ? text.length : end;
}
