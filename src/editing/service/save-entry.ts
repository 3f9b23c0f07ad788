import { KINDS } from '../../kinds/index.ts';
import { reservedId } from '../../kinds/reserved-id.ts';
import { mergeEntry, writeEntry } from '../merge/merge-entry.ts';
import type { EntryAnswer, EntryToSave, Refused } from '../saving/messages.ts';
import { newEntryId } from '../saving/new-entry-id.ts';
import { savedEntry } from '../saving/saved-entry.ts';
import { type EditorStore, versionOf } from './editor-store.ts';

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
	const { fields, files: beside } = savedEntry(saved, id, {
		form: store.form(collection),
		was: entry.raw ?? {},
		today,
	});
	const merged = mergeEntry(bytes, { fields, body: entry.body ? body : undefined });
	if (!merged) return { refused: 'The file can’t be read as an entry: correct its text first.' };
	const folder = entry.file.slice(0, entry.file.lastIndexOf('/'));
	const files = beside.map(({ name, bytes: own }) => ({
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
	const library = store.refresh();
	const { title, noun, endings } = KINDS[collection];
	const made = newEntryId(saved.fields[title], noun, {
		isTaken: (id) => library.collectionsWith(id).includes(collection),
		ownerOf: (id) => reservedId(collection, id),
	});
	if ('refused' in made) return made;
	const { id } = made;
	const { fields, files: beside } = savedEntry(saved, id, {
		form: store.form(collection),
		was: {},
		today,
	});
	const isYaml = endings[0] === '.yaml';
	const text = writeEntry({ fields, body: isYaml ? undefined : body });
	const files = beside.map(({ name, bytes }) => ({ path: `${collection}/${name}`, bytes }));
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
