import { itemAt } from '../../format/item-at.ts';
import type { ReadingSettings } from '../reading/reading.ts';
import { dayFrom } from './calendar.ts';
import type { DateForm } from './date-form.ts';
import type { Settled } from './read-dates.ts';

/**
 * Settles the years of dates without one: a month before its neighbour begins the next year. A date with a year among
 * them fixes the years of all; without any, the latest date is the last one that is not ahead of today. Either way a
 * question is asked.
 */
export function settleYears(
	forms: readonly (DateForm | undefined)[],
	settings: ReadingSettings,
	today: string,
): Settled {
	const first = forms.findIndex((form) => form?.kind === 'yearless');
	const offsets = yearOffsets(forms);
	const dateIn = (firstYear: number, index: number) => {
		const form = forms[index];
		if (form?.kind !== 'yearless') return undefined;
		return dayFrom(firstYear + (offsets[index] ?? 0) - (offsets[first] ?? 0), form.month, form.day);
	};
	const likelier = likelyFirstYear(forms, offsets, first, dateIn, today);
	const firstYear = settings.firstYear ?? likelier;
	const years = [likelier - 2, likelier - 1, likelier, likelier + 1];
	return {
		dateAt: (_, index) => dateIn(firstYear, index),
		questions:
			first < 0 || settings.firstYear !== undefined
				? []
				: [
						{
							code: 'date-order',
							message: `Some dates have no year. The first of them was read as one of ${firstYear}.`,
							choices: years.map((year) => ({
								label: String(year),
								settings: { firstYear: year },
							})),
							taken: String(firstYear),
						},
					],
	};
}

function likelyFirstYear(
	forms: readonly (DateForm | undefined)[],
	offsets: readonly number[],
	first: number,
	dateIn: (firstYear: number, index: number) => string | undefined,
	today: string,
): number {
	const anchor = forms.findIndex((form) => form?.kind === 'day');
	const dated = forms[anchor];
	if (dated?.kind === 'day') {
		return Number(dated.date.slice(0, 4)) + (offsets[first] ?? 0) - (offsets[anchor] ?? 0);
	}
	const indexes = forms.flatMap((form, index) => (form?.kind === 'yearless' ? [index] : []));
	const latestIn = (year: number) =>
		indexes
			.map((index) => dateIn(year, index) ?? '')
			.sort()
			.at(-1) ?? '';
	let year = Number(today.slice(0, 4));
	while (indexes.length > 0 && latestIn(year) > today) year -= 1;
	return year;
}

/** The year of each date, counted from that of the first, as months pass the end of a year. */
function yearOffsets(forms: readonly (DateForm | undefined)[]): number[] {
	const positions = forms.map(positionInYear);
	const known = positions.filter((position) => position !== undefined);
	const falls = known.filter((each, index) => index > 0 && each < itemAt(known, index - 1));
	const isFalling = falls.length > (known.length - 1) / 2;
	let offset = 0;
	let before: number | undefined;
	return positions.map((position) => {
		if (position === undefined) return offset;
		if (before !== undefined && isFalling && position > before) offset -= 1;
		if (before !== undefined && !isFalling && position < before) offset += 1;
		before = position;
		return offset;
	});
}

function positionInYear(form: DateForm | undefined): number | undefined {
	if (form?.kind === 'yearless') return form.month * 100 + form.day;
	if (form?.kind !== 'day') return undefined;
	return Number(form.date.slice(5, 7)) * 100 + Number(form.date.slice(8));
}
