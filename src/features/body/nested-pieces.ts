import type { Piece } from '../../parse/markdown/pieces.ts';
import { type Nesting, nestedHeadings } from './nested-headings.ts';

/** The pieces of a body with its headings so many levels deeper, inside its components too. */
export function nestedPieces(pieces: readonly Piece[], nesting: Nesting): Piece[] {
	return pieces.map((piece) =>
		'html' in piece
			? { html: nestedHeadings(piece.html, nesting) }
			: { ...piece, children: nestedPieces(piece.children, nesting) },
	);
}

/** True when a body shows a component of this name, however deep. */
export function showsComponent(pieces: readonly Piece[], name: string): boolean {
	return pieces.some(
		(piece) =>
			'component' in piece && (piece.component === name || showsComponent(piece.children, name)),
	);
}
