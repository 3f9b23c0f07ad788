import type { Piece } from '../../../parse/markdown/segments.ts';

/** A part of a body: from one of its headings to the next of that level. */
export interface BodySection {
	slug: string;
	pieces: Piece[];
}

export interface BodyParts {
	/** What comes before the first of those headings. */
	intro: Piece[];
	sections: BodySection[];
}

/**
 * Cuts a body at its headings of one level, so that a template can put its own sections between those of
 * the author. A heading inside a quotation or another box is no place to cut.
 */
export function bodyParts(pieces: readonly Piece[], level: 'h2' | 'h3' = 'h2'): BodyParts {
	const parts: BodyParts = { intro: [], sections: [] };
	let target = parts.intro;
	let depth = 0;
	for (const piece of pieces) {
		if (!('html' in piece)) {
			target.push(piece);
			continue;
		}
		let from = 0;
		for (const tag of piece.html.matchAll(TAG)) {
			const [text, slash, name = ''] = tag;
			if (depth === 0 && name === level && slash === '') {
				push(target, piece.html.slice(from, tag.index));
				from = tag.index;
				target = [];
				parts.sections.push({ slug: / id="([^"]*)"/.exec(text)?.[1] ?? '', pieces: target });
			}
			if (slash === '/') depth -= 1;
			else if (!VOID.has(name) && !text.endsWith('/>')) depth += 1;
		}
		push(target, piece.html.slice(from));
	}
	return parts;
}

/** The pieces of a section without its heading, which may have components in it. */
export function withoutHeading({ pieces }: BodySection): Piece[] {
	for (const [index, piece] of pieces.entries()) {
		const end = 'html' in piece ? HEADING_END.exec(piece.html) : null;
		if (!('html' in piece) || !end) continue;
		return [{ html: piece.html.slice(end.index + end[0].length) }, ...pieces.slice(index + 1)];
	}
	return [...pieces];
}

/** How many points the lists of a text have. */
export function listItems(pieces: readonly Piece[]): number {
	return pieces.reduce(
		(sum, piece) =>
			sum +
			('html' in piece ? (piece.html.match(/<li>/g)?.length ?? 0) : listItems(piece.children)),
		0,
	);
}

/** Whether a text has a table. */
export function hasTable(pieces: readonly Piece[]): boolean {
	return pieces.some((piece) =>
		'html' in piece ? piece.html.includes('<table') : hasTable(piece.children),
	);
}

/** Gives every chart of an idea’s own body the idea, which its author need not name. */
export function withOwnCharts(pieces: readonly Piece[], idea: string): Piece[] {
	return pieces.map((piece) => {
		if ('html' in piece) return piece;
		const attributes =
			piece.component === 'RunChart' ? { idea, ...piece.attributes } : piece.attributes;
		return { ...piece, attributes, children: withOwnCharts(piece.children, idea) };
	});
}

/** The measures of an idea whose charts are in its own body. */
export function chartedMeasures(pieces: readonly Piece[], idea: string): Set<string> {
	const charts = pieces.flatMap((piece) => {
		if ('html' in piece) return [];
		const { measure, idea: of = idea } = piece.attributes;
		const own = piece.component === 'RunChart' && of === idea ? [String(measure)] : [];
		return [...own, ...chartedMeasures(piece.children, idea)];
	});
	return new Set(charts);
}

const HEADING_END = /<\/h[23]>/;

/** An opening or closing tag; a `>` in quotes is part of it. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'source', 'wbr']);

function push(target: Piece[], html: string): void {
	if (html.trim() !== '') target.push({ html });
}
