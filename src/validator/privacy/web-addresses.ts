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

/** Finds the identifiers of articles (DOI), whose numbers belong to nobody. */
export function findDois(text: string): Stretch[] {
	if (!text.includes('10.')) return [];
	return [...text.matchAll(/(?<![\d.])10\.\d{4,9}\/[^\s<>"'`)\]}]+/g)].map(({ 0: doi, index }) => ({
		start: index,
		end: index + doi.length,
	}));
}

/** A name of a field or a folder that holds records of people. */
const ABOUT_PEOPLE =
	/nhs[-_.]?(?:no|num|id)|patient|person|client|service[-_]?user|medical[-_]?record|mrn/i;

/** True for a number within an address that says it is somebody’s: `?nhs-number=`, `/patients/`. */
export function isAboutPeople(text: string, address: Stretch, start: number): boolean {
	const before = text.slice(address.start, start).replace(/^https?:\/\/[^/?#]*/i, '');
	return ABOUT_PEOPLE.test(before);
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
