/** A cell of a table: text, number or empty. */
export type CsvValue = string | number | undefined;

/** Makes spreadsheets read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Returns a table as CSV (RFC 4180) that is safe to open in a spreadsheet: an apostrophe is put before text that a
 * spreadsheet would run as a formula (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvDocument(
	header: readonly string[],
	rows: readonly (readonly CsvValue[])[],
): string {
	const lines = [header, ...rows].map((row) => row.map(cell).join(','));
	return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cell(value: CsvValue): string {
	if (value === undefined) return '';
	if (typeof value === 'number') return String(value);
	const guarded = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
