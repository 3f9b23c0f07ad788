import { isRecord, rawList } from '../../schema/raw.ts';
import type { FormField } from '../form/form-field.ts';
import { comparable } from './comparable.ts';
import { idFromTitle } from './id-from-title.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Returns an item of a list with an id made from its title, or from its text, unless it has one. */
export function withId(item: Fields): Record<string, unknown> {
	const { id, title, text, question } = item;
	if (typeof id === 'string' && id.trim() !== '') return { ...item };
	const name = [title, text, question].find((each) => typeof each === 'string' && each !== '');
	return typeof name === 'string' ? { ...item, id: idFromTitle(name) } : { ...item };
}

/** Returns fields in which every item of a list that has ids has one. */
export function withItemIds(form: readonly FormField[], fields: Fields): Record<string, unknown> {
	const named = { ...fields };
	for (const { key, value } of form) {
		const items = named[key];
		if (value.kind !== 'list' || value.item.kind !== 'group' || !Array.isArray(items)) continue;
		if (!value.item.fields.some((field) => field.key === 'id')) continue;
		named[key] = items.map((item) => (isRecord(item) ? withId(item) : item));
	}
	return named;
}

/** Returns fields in which the aim names its measure by id: people know it by its title. */
export function withAimMeasure(fields: Fields, measures: unknown = fields.measures): Fields {
	const { aim } = fields;
	if (!isRecord(aim) || typeof aim.measure !== 'string') return fields;
	const wanted = comparable(aim.measure);
	const named = rawList(measures).find(
		(measure) => isRecord(measure) && comparable(String(measure.title)) === wanted,
	);
	return isRecord(named) ? { ...fields, aim: { ...aim, measure: named.id } } : fields;
}
