/** The sizes of charts. Text is never scaled down: a narrow screen gets a narrow drawing. */

export interface Size {
	name: 'wide' | 'narrow' | 'small';
	/** All in pixels. */
	width: number;
	plotHeight: number;
	/** Font sizes; the line height is 1.35 times the font size. */
	title: number;
	text: number;
	/** The maximum width of a date’s label. */
	labelWidth: number;
	/** The radius of a point. */
	radius: number;
	/** The approximate number of ticks on the vertical axis. */
	ticks: number;
}

export const SIZES: Record<Size['name'], Size> = {
	wide: {
		name: 'wide',
		width: 640,
		plotHeight: 250,
		title: 17,
		text: 13,
		labelWidth: 170,
		radius: 3,
		ticks: 6,
	},
	narrow: {
		name: 'narrow',
		width: 320,
		plotHeight: 190,
		title: 16,
		text: 12,
		labelWidth: 130,
		radius: 2.5,
		ticks: 5,
	},
	small: {
		name: 'small',
		width: 260,
		plotHeight: 84,
		title: 14,
		text: 12,
		labelWidth: 0,
		radius: 2,
		ticks: 3,
	},
};

/** Returns the line height in pixels. */
export function lineHeight(size: number): number {
	return Math.round(size * 1.35);
}
