/** A cell of a table: text, number or nothing. */
export type CsvValue = string | number | undefined;

/** So that spreadsheets read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180), safe to open in a spreadsheet: a text that a spreadsheet would run as a
 * formula is led by an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).
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
