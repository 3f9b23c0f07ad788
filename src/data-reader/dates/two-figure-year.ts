/** The year that two figures mean: never one that lies more than a year ahead. */
export function fullYear(written: string, today: string): number {
	const year = Number(written);
	if (written.length > 2) return year;
	const thisYear = Number(today.slice(0, 4));
	const century = thisYear - (thisYear % 100);
	return century + year > thisYear + 1 ? century - 100 + year : century + year;
}
