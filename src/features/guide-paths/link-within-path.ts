import { type GuidePath, linksInPath } from '../../graph/guide-path.ts';
import type { Piece } from '../../parse/markdown/segments.ts';

/** Returns a body whose links to steps of a path stay on the path, inside its components too. */
export function piecesInPath(pieces: readonly Piece[], path: GuidePath, base: string): Piece[] {
	return pieces.map((piece) =>
		'html' in piece
			? { html: linksInPath(piece.html, path, base) }
			: { ...piece, children: piecesInPath(piece.children, path, base) },
	);
}
