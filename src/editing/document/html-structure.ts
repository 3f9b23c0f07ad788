/** Turns structure that is only typed, such as bullets, into the structure of HTML. */

/**
 * Moves headings so that the first is h2 and none skips a level: the title of the page is its h1.
 */
export function moveHeadings(html: string): string {
	const open: number[] = [];
	let level = 1;
	return html.replaceAll(
		/<(\/?)h([1-6])\b([^>]*)>/g,
		(_, end: string, digit: string, rest: string) => {
			if (end) return `</h${level}>`;
			const given = Number(digit);
			while (open.length > 0 && (open.at(-1) ?? 0) >= given) open.pop();
			open.push(given);
			level = Math.min(6, open.length + 1);
			return `<h${level}${rest}>`;
		},
	);
}

/** A paragraph that begins with a sign or a number, as typed lists do. */
const BULLET = /^(?:[•·▪◦‣●○–—-]|o(?=\s))\s+/;
const NUMBER = /^\(?(\d{1,2})[.)]\s+/;

/** Makes paragraphs that begin with a typed bullet or number into lists. One such line alone is no list. */
export function makeLists(html: string): string {
	return splitTypedLines(html).replaceAll(/(?:<p>(?:(?!<\/p>).)*<\/p>){2,}/gs, (run) =>
		withLists(run.match(/<p>(?:(?!<\/p>).)*<\/p>/gs) ?? []),
	);
}

/** Makes a paragraph of each line where several lines of one begin with a typed bullet or number. */
function splitTypedLines(html: string): string {
	return html.replaceAll(/<p>(?:(?!<\/p>).)*<br \/>(?:(?!<\/p>).)*<\/p>/gs, (paragraph) => {
		const lines = contentOf(paragraph).split('<br />');
		const isTyped = [BULLET, NUMBER].some(
			(mark) => lines.filter((line) => mark.test(line)).length > 1,
		);
		return isTyped ? lines.map((line) => `<p>${line}</p>`).join('') : paragraph;
	});
}

function withLists(paragraphs: readonly string[]): string {
	let html = '';
	for (let at = 0; at < paragraphs.length; ) {
		const mark = [BULLET, NUMBER].find((pattern) => pattern.test(contentOf(paragraphs[at])));
		let end = at;
		while (mark && end < paragraphs.length && mark.test(contentOf(paragraphs[end]))) end += 1;
		if (!mark || end - at < 2) {
			html += paragraphs[at];
			at += 1;
			continue;
		}
		const items = paragraphs
			.slice(at, end)
			.map((paragraph) => `<li>${contentOf(paragraph).replace(mark, '')}</li>`);
		html += mark === BULLET ? `<ul>${items.join('')}</ul>` : `<ol>${items.join('')}</ol>`;
		at = end;
	}
	return html;
}

function contentOf(paragraph = ''): string {
	return paragraph.slice('<p>'.length, -'</p>'.length);
}
