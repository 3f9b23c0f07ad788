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
	const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE, maskPattern: MASK });
	const path = data.flatMap((row, y) =>
		darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
	);
	return { size, path: path.join('') };
}

/** The runs of dark modules in a row: where each begins, and how long it is. */
function darkRuns(row: readonly boolean[]): [start: number, length: number][] {
	const runs: [number, number][] = [];
	for (const [x, isDark] of row.entries()) {
		if (!isDark) continue;
		const last = runs.at(-1);
		if (last && last[0] + last[1] === x) last[1] += 1;
		else runs.push([x, 1]);
	}
	return runs;
}
