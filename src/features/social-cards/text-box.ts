import type { CardBox } from './card-svg.ts';

/** Paths of outlines, in which an x and a y take turns. */
const PATH = / d="([^"]*)"/g;
const NUMBER = /-?[\d.]+/g;

/** Smoothed edges reach into the next pixel. */
const EDGE = 2;

/** Returns the box around outlines: no curve is beyond the points that define it. */
export function textBox(marks: string): CardBox {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [, path = ''] of marks.matchAll(PATH)) {
		const numbers = path.match(NUMBER) ?? [];
		for (let index = 0; index + 1 < numbers.length; index += 2) {
			const x = Number(numbers[index]);
			const y = Number(numbers[index + 1]);
			if (x < left) left = x;
			if (x > right) right = x;
			if (y < top) top = y;
			if (y > bottom) bottom = y;
		}
	}
	if (left > right) return { left: 0, top: 0, width: 0, height: 0 };
	const [x, y] = [Math.floor(left) - EDGE, Math.floor(top) - EDGE];
	return {
		left: x,
		top: y,
		width: Math.ceil(right) + EDGE - x,
		height: Math.ceil(bottom) + EDGE - y,
	};
}
