/** Keeps labels beside a picture apart. */

export interface Label {
	/** Where its middle would be best, in pixels from the top. */
	wanted: number;
	height: number;
}

/**
 * The middles of labels, each as near as may be to where it is wanted, none over another, all between top and bottom
 * where they fit at all. In the order given.
 */
export function spread(labels: readonly Label[], top: number, bottom: number): number[] {
	const wanted = (index: number) => (labels[index] as Label).wanted;
	const order = labels.map((_, index) => index).sort((a, b) => wanted(a) - wanted(b));
	const half = (index: number) => (labels[index] as Label).height / 2;
	const middles = labels.map((label) => label.wanted);
	let edge = top;
	for (const index of order) {
		middles[index] = Math.max(wanted(index), edge + half(index));
		edge = middles[index] + half(index);
	}
	const total = labels.reduce((sum, { height }) => sum + height, 0);
	edge = Math.max(bottom, top + total);
	for (const index of order.reverse()) {
		middles[index] = Math.min(middles[index] as number, edge - half(index));
		edge = middles[index] - half(index);
	}
	return middles;
}
