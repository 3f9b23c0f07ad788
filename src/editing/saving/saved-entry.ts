import { isRecord, rawList } from '../../schema/raw.ts';
import type { FormField } from '../form/form-field.ts';
import { settleFields } from '../form/settle.ts';
import { idFromTitle } from '../values/id-from-title.ts';
import { withAimMeasure, withItemIds } from '../values/item-ids.ts';
import { readFormDates } from '../values/read-form-dates.ts';
import type { EntryToSave } from './messages.ts';

/** What saving an entry writes. */
export interface SavedEntry {
	/** Its fields, as the content writes them. */
	fields: Record<string, unknown>;
	/** The data of its measures, as files beside its own. */
	files: { name: string; bytes: Uint8Array }[];
}

/**
 * Returns what a form says as it is written: dates in the format of their fields, items with ids, data in files.
 *
 * @param id of the entry, a new one too
 * @param was the fields that its file has
 * @param today YYYY-MM-DD
 */
export function savedEntry(
	saved: EntryToSave,
	id: string,
	{ form, was, today }: { form: readonly FormField[]; was: EntryToSave['fields']; today: string },
): SavedEntry {
	const { fields, files } = withDataFiles(saved, id);
	const read = withAimMeasure(withItemIds(form, readFormDates(form, fields, today)));
	return { fields: settleFields(form, read, was), files };
}

/** Returns the data of measures as files beside the entry, and the fields with their names. */
function withDataFiles(
	{ fields, data }: EntryToSave,
	id: string,
): { fields: EntryToSave['fields']; files: SavedEntry['files'] } {
	if (data.length === 0) return { fields, files: [] };
	const measures = [...rawList(fields.measures)];
	const files = data.flatMap(({ measure: index, csv }) => {
		const measure = measures[index];
		if (!isRecord(measure)) return [];
		const known =
			typeof measure.data === 'string' && /^\.\/([\w.-]+\.csv)$/.exec(measure.data)?.[1];
		const name =
			known || `${id.split('/').at(-1)}-${idFromTitle(String(measure.id || measure.title))}.csv`;
		measures[index] = { ...measure, data: `./${name}` };
		return [{ name, bytes: new TextEncoder().encode(csv) }];
	});
	return { fields: { ...fields, measures }, files };
}
