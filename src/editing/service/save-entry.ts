import { KINDS } from '../../kinds/index.ts';
import { ownVocabularies } from '../../kinds/own-vocabularies.ts';
import { reservedId } from '../../kinds/reserved-id.ts';
import { isDeviceName } from '../../parse/portable-name.ts';
import { ID } from '../../schema/id.ts';
import { isRecord, rawList } from '../../schema/raw.ts';
import { formFields } from '../form/form-fields.ts';
import { settleFields } from '../form/settle.ts';
import { mergeEntry, writeEntry } from '../merge/merge-entry.ts';
import { idFromTitle } from '../values/id-from-title.ts';
import { withAimMeasure, withItemIds } from '../values/item-ids.ts';
import { readFormDates } from '../values/read-form-dates.ts';
import { type EditorStore, versionOf } from './editor-store.ts';
import type { EntryAnswer, EntryToSave, Refused } from './messages.ts';

/**
 * Saves an entry: laid into its file as it is, or in a new file whose name is made from its title. Findings do not stop
 * it; they stop a build.
 *
 * @param today YYYY-MM-DD
 */
export function saveEntry(
	store: EditorStore,
	saved: EntryToSave,
	today: string,
): EntryAnswer | Refused {
	return saved.id === '' ? saveNew(store, saved, today) : saveExisting(store, saved, today);
}

function saveExisting(
	store: EditorStore,
	saved: EntryToSave,
	today: string,
): EntryAnswer | Refused {
	const { collection, id, version, body } = saved;
	const library = store.refresh();
	const entry = library.entry(collection, id);
	if (!entry) return { refused: 'The file of this entry is gone: copy what you need, and reload.' };
	const bytes = store.bytes(entry);
	const current = store.entry(collection, id);
	if (versionOf(bytes) !== version)
		return {
			refused: 'The file was changed elsewhere since you opened it.',
			...(current && { current }),
		};
	const data = dataFiles(saved, id);
	const fields = settledFields(store, { ...saved, fields: data.fields }, entry.raw ?? {}, today);
	const merged = mergeEntry(bytes, { fields, body: entry.body ? body : undefined });
	if (!merged) return { refused: 'The file can’t be read as an entry: correct its text first.' };
	const folder = entry.file.slice(0, entry.file.lastIndexOf('/'));
	const files = data.files.map(({ name, bytes: own }) => ({
		path: `${folder}/${name}`,
		bytes: own,
	}));
	const isChanged = Buffer.compare(merged, bytes) !== 0;
	if (isChanged || files.length > 0)
		store.write([...(isChanged ? [{ path: entry.file, bytes: merged }] : []), ...files]);
	return answer(store, collection, id);
}

function saveNew(store: EditorStore, saved: EntryToSave, today: string): EntryAnswer | Refused {
	const { collection, body } = saved;
	const { title: titleKey, noun, endings } = KINDS[collection];
	const library = store.refresh();
	const title = saved.fields[titleKey];
	const id = typeof title === 'string' ? idFromTitle(title) : '';
	if (!ID.test(id) || isDeviceName(id))
		return { refused: `Give the ${noun} a title first: its address is made from it.` };
	const owner = reservedId(collection, id);
	if (owner) return { refused: `This title would take the address of ${owner}: choose another.` };
	if (library.collectionsWith(id).includes(collection))
		return {
			refused: `There is a ${noun} with the address \`${id}\` already: choose another title.`,
		};
	const data = dataFiles(saved, id);
	const fields = settledFields(store, { ...saved, fields: data.fields }, {}, today);
	const isYaml = endings[0] === '.yaml';
	const text = writeEntry({ fields, body: isYaml ? undefined : body });
	const files = data.files.map(({ name, bytes }) => ({ path: `${collection}/${name}`, bytes }));
	const path = `${collection}/${id}${endings[0]}`;
	store.write([{ path, bytes: new TextEncoder().encode(text) }, ...files]);
	return answer(store, collection, id);
}

function answer(
	store: EditorStore,
	collection: EntryToSave['collection'],
	id: string,
): EntryAnswer | Refused {
	return store.entry(collection, id) ?? { refused: 'The file was saved, but can’t be read again.' };
}

function settledFields(
	store: EditorStore,
	{ collection, fields }: EntryToSave,
	was: Readonly<Record<string, unknown>>,
	today: string,
): Record<string, unknown> {
	const form = formFields(collection, ownVocabularies(store.library.site.data));
	const read = withAimMeasure(withItemIds(form, readFormDates(form, fields, today)));
	return settleFields(form, read, was);
}

/** Returns the data of measures as files beside the entry, and the fields with their names. */
function dataFiles(
	{ fields, data }: EntryToSave,
	id: string,
): { fields: EntryToSave['fields']; files: { name: string; bytes: Uint8Array }[] } {
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
