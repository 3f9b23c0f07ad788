/** Maps numbers to pixels, and chooses the round numbers for ticks. */

export type Scale = (value: number) => number;

/** Returns a linear map from `from` to `to`. An empty domain maps to the middle. */
export function linearScale(from: readonly [number, number], to: readonly [number, number]): Scale {
	const [low, high] = from;
	const [start, end] = to;
	if (high === low) return () => (start + end) / 2;
	return (value) => start + ((value - low) / (high - low)) * (end - start);
}

/**
 * Returns the round step (1, 2 or 5 times a power of ten) that divides a range into roughly the given number of parts.
 */
export function roundStep(span: number, about: number): number {
	const rough = span / about;
	const power = 10 ** Math.floor(Math.log10(rough));
	const factor = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
	return factor * power;
}

/** Returns round numbers that enclose the values: the ticks, and with them the domain of an axis. */
export function roundTicks(low: number, high: number, about: number): number[] {
	const step = roundStep(high - low, about);
	const first = Math.floor(low / step + 1e-9);
	const last = Math.ceil(high / step - 1e-9);
	const decimals = Math.max(0, -Math.floor(Math.log10(step)));
	return Array.from({ length: last - first + 1 }, (_, index) =>
		Number(((first + index) * step).toFixed(decimals)),
	);
}

/** The maximum of a percentage. */
const WHOLE = 100;

/**
 * Returns the range of an axis that shows all values. For percentages it ends at 100% unless a value lies above. It
 * starts at 0 if the lowest value is below half the highest, since a truncated axis makes small changes look large.
 */
export function axisSpan(values: readonly number[], unit?: string): [number, number] {
	const low = Math.min(...values);
	const high = Math.max(...values);
	if (values.length === 0) return [0, 1];
	if (low === high) {
		const margin = Math.abs(low) / 2 || 1;
		const top = unit === 'percent' && low <= WHOLE ? Math.min(WHOLE, low + margin) : low + margin;
		return low < 0 ? [low - margin, top] : [Math.max(0, low - margin), top];
	}
	return [low > 0 && low < high / 2 ? 0 : low, high];
}
