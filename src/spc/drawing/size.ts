/** The sizes that a chart is drawn in. Text is never scaled down: a narrow screen gets a narrow drawing. */

export interface Size {
	name: 'wide' | 'narrow' | 'small';
	/** All in pixels. */
	width: number;
	plotHeight: number;
	/** Font sizes; text takes 1.35 times its size from line to line. */
	title: number;
	text: number;
	/** The widest that words at a date may be. */
	flagWidth: number;
	/** The radius of a point. */
	radius: number;
	/** How many ticks the vertical axis has, about. */
	ticks: number;
}

export const SIZES: Record<Size['name'], Size> = {
	wide: {
		name: 'wide',
		width: 640,
		plotHeight: 250,
		title: 17,
		text: 13,
		flagWidth: 170,
		radius: 3,
		ticks: 6,
	},
	narrow: {
		name: 'narrow',
		width: 320,
		plotHeight: 190,
		title: 16,
		text: 12,
		flagWidth: 130,
		radius: 2.5,
		ticks: 5,
	},
	small: {
		name: 'small',
		width: 260,
		plotHeight: 84,
		title: 14,
		text: 12,
		flagWidth: 0,
		radius: 2,
		ticks: 3,
	},
};

/** Pixels from one line of text to the next. */
export function lineHeight(size: number): number {
	return Math.round(size * 1.35);
}
