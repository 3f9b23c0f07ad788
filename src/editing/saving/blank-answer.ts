import type { CollectionName } from '../../schema/collection-name.ts';
import type { EntryAnswer } from './messages.ts';

/** Returns what an editor shows of an entry that has no file yet. */
export function blankAnswer(
	collection: CollectionName,
	fields: EntryAnswer['fields'],
): EntryAnswer {
	return {
		collection,
		id: '',
		file: '',
		version: '',
		fields,
		body: '',
		address: undefined,
		findings: [],
	};
}
