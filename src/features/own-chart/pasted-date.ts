import { isDay } from '../../format/date.ts';
import { monthNamed } from '../../format/month-names.ts';

/** What a date may look like, as an author of a spreadsheet would know it. */
export const DATE_FORMS = '2024-01-31, 31/01/2024 or Jan 2024';

/** Shapes of dates: each says where year, month and day stand. A month without a day is its first. */
const SHAPES: readonly [RegExp, (parts: string[]) => (string | undefined)[]][] = [
	[/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([year, month, day]) => [year, month, day]],
	[/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/, ([day, month, year]) => [year, month, day]],
	[/^(\d{4})[-/.](\d{1,2})$/, ([year, month]) => [year, month]],
	[/^(\d{1,2})[-/.](\d{4})$/, ([month, year]) => [year, month]],
	[
		/^([a-z]+)[-/ .]+(\d{4}|\d{2})$/,
		([name, year]) => [year, String(monthNamed(name ?? '') ?? '')],
	],
	[
		/^(\d{1,2})(?:st|nd|rd|th)?[-/ .]+([a-z]+)[-/ .,]+(\d{4}|\d{2})$/,
		([day, name, year]) => [year, String(monthNamed(name ?? '') ?? ''), day],
	],
];

/**
 * A date as people write it, as YYYY-MM-DD; `undefined` for what is no date. Of days in figures the day comes first, as
 * in Britain. A year of two figures is one from 2000 on.
 */
export function readDate(text: string): string | undefined {
	const plain = text
		.trim()
		.toLowerCase()
		.replace(/[t ]00:00(:00(\.0+)?)?z?$/, '');
	for (const [shape, order] of SHAPES) {
		const parts = shape.exec(plain);
		if (!parts) continue;
		const [year = '', month = '', day = '1'] = order(parts.slice(1));
		const date = [year.length === 2 ? `20${year}` : year, pair(month), pair(day)].join('-');
		return isDay(date) ? date : undefined;
	}
	return undefined;
}

function pair(number: string): string {
	return number.padStart(2, '0');
}
