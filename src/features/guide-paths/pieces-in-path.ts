import { type GuidePath, linksInPath } from '../../graph/guide-path.ts';
import type { Piece } from '../../parse/markdown/pieces.ts';

/** A body whose links to the steps of a path stay on it, inside its components too. */
export function piecesInPath(pieces: readonly Piece[], path: GuidePath, base: string): Piece[] {
	return pieces.map((piece) =>
		'html' in piece
			? { html: linksInPath(piece.html, path, base) }
			: { ...piece, children: piecesInPath(piece.children, path, base) },
	);
}
