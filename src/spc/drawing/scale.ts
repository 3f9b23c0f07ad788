/** From numbers to pixels, and the round numbers worth a tick. */

export type Scale = (value: number) => number;

/** Maps `from` to `to`, straight. A domain without extent maps to the middle. */
export function linearScale(from: readonly [number, number], to: readonly [number, number]): Scale {
	const [low, high] = from;
	const [start, end] = to;
	if (high === low) return () => (start + end) / 2;
	return (value) => start + ((value - low) / (high - low)) * (end - start);
}

/** The round step (1, 2 or 5 times a power of ten) that divides a span into about so many. */
export function roundStep(span: number, about: number): number {
	const rough = span / about;
	const power = 10 ** Math.floor(Math.log10(rough));
	const factor = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
	return factor * power;
}

/** Round numbers around the values, the outer two not inside them: ticks, and with them the domain of an axis. */
export function roundTicks(low: number, high: number, about: number): number[] {
	const step = roundStep(high - low, about);
	const first = Math.floor(low / step + 1e-9);
	const last = Math.ceil(high / step - 1e-9);
	const decimals = Math.max(0, -Math.floor(Math.log10(step)));
	return Array.from({ length: last - first + 1 }, (_, index) =>
		Number(((first + index) * step).toFixed(decimals)),
	);
}

/** The whole, in per cent: no share is larger. */
const WHOLE = 100;

/**
 * The span of an axis that shows all the values. For shares it ends at 100% unless something lies above. It begins at 0 where that is near (the values start at less than half
 * their height above it), since a picture that cuts the ground away makes small changes look large.
 */
export function axisSpan(values: readonly number[], unit?: string): [number, number] {
	const low = Math.min(...values);
	const high = Math.max(...values);
	if (values.length === 0) return [0, 1];
	if (low === high) {
		const room = Math.abs(low) / 2 || 1;
		const top = unit === 'percent' && low <= WHOLE ? Math.min(WHOLE, low + room) : low + room;
		return low < 0 ? [low - room, top] : [Math.max(0, low - room), top];
	}
	return [low > 0 && low < high / 2 ? 0 : low, high];
}
