import type { Piece } from '../../parse/markdown/segments.ts';
import { type Nesting, nestedHeadings } from './nested-headings.ts';

/** Returns the pieces of a body with lowered headings, inside its components too. */
export function nestedPieces(pieces: readonly Piece[], nesting: Nesting): Piece[] {
	return pieces.map((piece) =>
		'html' in piece
			? { html: nestedHeadings(piece.html, nesting) }
			: { ...piece, children: nestedPieces(piece.children, nesting) },
	);
}

/** True if a body contains a component with this name, at any depth. */
export function showsComponent(pieces: readonly Piece[], name: string): boolean {
	return pieces.some(
		(piece) =>
			'component' in piece && (piece.component === name || showsComponent(piece.children, name)),
	);
}
