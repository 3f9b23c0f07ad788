import { itemAt } from '../../format/item-at.ts';
import type { Stretch } from '../prose/sentences.ts';

/** Finds web addresses in a text, in order. */
export function findWebAddresses(text: string): Stretch[] {
	if (!text.includes('://')) return [];
	return [...text.matchAll(/https?:\/\/[^\s<>"'`)\]}]+/gi)].map(({ 0: address, index }) => ({
		start: index,
		end: index + address.length,
	}));
}

/** True if a range overlaps one of some others, which are in order and don’t overlap. */
export function overlapsOne({ start, end }: Stretch, others: readonly Stretch[]): boolean {
	let low = 0;
	let high = others.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (itemAt(others, middle).end <= start) low = middle + 1;
		else high = middle;
	}
	const other = others[low];
	return other !== undefined && other.start < end;
}

/** True if a range is inside one of some others, which are in order and don’t overlap. */
export function liesInside({ start, end }: Stretch, others: readonly Stretch[]): boolean {
	let low = 0;
	let high = others.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (itemAt(others, middle).start <= start) low = middle;
		else high = middle - 1;
	}
	const other = others[low];
	return other !== undefined && other.start <= start && end <= other.end;
}
