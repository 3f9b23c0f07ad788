import { encode } from 'uqr';

/** A QR code as a drawing: a square of `size` units, and the path of its dark modules. */
export interface QrDrawing {
	size: number;
	path: string;
}

/** The quiet zone around a QR code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * Rows alternate between inverted and not. A reader finds the mask in the code itself; to try all eight, as the standard
 * asks of a writer, takes more than ten times as long.
 */
const MASK = 1;

/** The QR code of a text, readable with up to 15% of it damaged. */
export function qrCode(text: string): QrDrawing {
	const { size, data } = encode(text, { ecc: 'M', border: 0, maskPattern: MASK });
	let path = '';
	for (const [y, row] of data.entries()) {
		for (const [x, length] of darkRuns(row))
			path += `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`;
	}
	return { size: size + 2 * QUIET_ZONE, path };
}

/** The runs of dark modules in a row: where each begins, and how long it is. */
function darkRuns(row: readonly boolean[]): [start: number, length: number][] {
	const runs: [number, number][] = [];
	for (let start = row.indexOf(true); start !== -1; ) {
		const end = row.indexOf(false, start);
		const length = (end === -1 ? row.length : end) - start;
		runs.push([start, length]);
		start = row.indexOf(true, start + length);
	}
	return runs;
}
