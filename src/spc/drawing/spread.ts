import { itemAt } from '../../format/item-at.ts';

/** Keeps the labels beside a plot apart. */

export interface Label {
	/** The preferred position of its middle, in pixels from the top. */
	wanted: number;
	height: number;
}

/**
 * Returns the middles of labels in the order given: as near as possible to their preferred positions, without
 * overlap, and all between top and bottom if they fit.
 */
export function spread(labels: readonly Label[], top: number, bottom: number): number[] {
	const wanted = (index: number) => itemAt(labels, index).wanted;
	const order = labels.map((_, index) => index).sort((a, b) => wanted(a) - wanted(b));
	const half = (index: number) => itemAt(labels, index).height / 2;
	const middles = labels.map((label) => label.wanted);
	let edge = top;
	for (const index of order) {
		middles[index] = Math.max(wanted(index), edge + half(index));
		edge = middles[index] + half(index);
	}
	const total = labels.reduce((sum, { height }) => sum + height, 0);
	edge = Math.max(bottom, top + total);
	for (const index of order.reverse()) {
		middles[index] = Math.min(itemAt(middles, index), edge - half(index));
		edge = middles[index] - half(index);
	}
	return middles;
}
