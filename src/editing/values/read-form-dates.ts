import { isRecord } from '../../schema/raw.ts';
import type { FormField, FormValue } from '../form/form-field.ts';
import { readDate } from './read-date.ts';

/** Returns what a form says with its dates as the content writes them, however they were typed. */
export function readFormDates(
	fields: readonly FormField[],
	given: Readonly<Record<string, unknown>>,
	today: string,
): Record<string, unknown> {
	const read = { ...given };
	for (const { key, value } of fields)
		if (read[key] !== undefined) read[key] = readDates(value, read[key], today);
	return read;
}

function readDates(form: FormValue, given: unknown, today: string): unknown {
	if (form.kind === 'date')
		return typeof given === 'string' && given.trim() !== ''
			? readDate({ value: given }, form.form, today)
			: given;
	if (form.kind === 'list' && Array.isArray(given))
		return given.map((item) => readDates(form.item, item, today));
	return form.kind === 'group' && isRecord(given)
		? readFormDates(form.fields, given, today)
		: given;
}
