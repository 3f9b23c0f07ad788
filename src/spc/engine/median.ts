import { itemAt } from '../../format/item-at.ts';

/** Returns the middle value, or the mean of the middle two; `undefined` for an empty list. */
export function median(values: readonly number[]): number | undefined {
	if (values.length === 0) return undefined;
	const sorted = [...values].sort((a, b) => a - b);
	const upper = itemAt(sorted, Math.floor(sorted.length / 2));
	const lower = itemAt(sorted, Math.floor((sorted.length - 1) / 2));
	return (lower + upper) / 2;
}
