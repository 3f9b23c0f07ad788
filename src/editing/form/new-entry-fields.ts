import type { Library } from '../../parse/library.ts';
import type { CollectionName } from '../../schema/collection-name.ts';
import { formFields } from './form-fields.ts';

/**
 * Returns the fields of a new entry that have one obvious value: it is a draft, checked today, of the leading programme,
 * and an event has not changed yet.
 *
 * @param today YYYY-MM-DD
 */
export function newEntryFields(
	collection: CollectionName,
	library: Library,
	today: string,
): Record<string, unknown> {
	const obvious: Readonly<Record<string, unknown>> = {
		programme: library.site.raw?.programme,
		sequence: 0,
		reviewed: today,
	};
	const fields = Object.fromEntries(
		formFields(collection)
			.filter(({ key, required }) => required && obvious[key] !== undefined)
			.map(({ key }) => [key, obvious[key]]),
	);
	return { ...fields, draft: true };
}
