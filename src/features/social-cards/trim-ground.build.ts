import type { CardBox } from './card-svg.ts';

/** A box with its pixels, row after row. */
export interface Drawn {
	box: CardBox;
	pixels: Int32Array;
}

/** Returns the smallest box that has everything in a box that is not ground. */
export function trimGround({ box, pixels }: Drawn, ground: number): Drawn {
	let [left, top, right, bottom] = [box.width, box.height, 0, 0];
	// An iterator over all pixels would take more than ten times as long.
	for (let index = 0; index < pixels.length; index += 1) {
		if (pixels[index] === ground) continue;
		const [column, row] = [index % box.width, Math.floor(index / box.width)];
		left = Math.min(left, column);
		right = Math.max(right, column + 1);
		top = Math.min(top, row);
		bottom = Math.max(bottom, row + 1);
	}
	const [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)];
	const trimmed = new Int32Array(width * height);
	for (let row = 0; row < height; row += 1) {
		const start = (top + row) * box.width + left;
		trimmed.set(pixels.subarray(start, start + width), row * width);
	}
	return { box: { left: box.left + left, top: box.top + top, width, height }, pixels: trimmed };
}
