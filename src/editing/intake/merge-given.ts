import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../schema/raw.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Lays what a workbook gives over what the site has. What it does not give stays: an empty cell deletes nothing, and an
 * item that is not in the workbook stays in its list.
 */
export function mergeGiven(was: Fields, given: Fields): Record<string, unknown> {
	const merged = { ...was, ...mergedFields(was, given) };
	const named = [was.notPublished, given.notPublished].flatMap((names): unknown[] =>
		Array.isArray(names) ? names : [],
	);
	if (named.length > 0)
		merged.notPublished = [...new Set(named)].filter(
			(name) => typeof name !== 'string' || given[name] === undefined,
		);
	return merged;
}

function mergedFields(was: Fields, given: Fields): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(given).map(([key, value]) => [key, mergedValue(was[key], value)]),
	);
}

function mergedValue(was: unknown, given: unknown): unknown {
	if (isRecord(was) && isRecord(given)) return { ...was, ...mergedFields(was, given) };
	if (Array.isArray(was) && Array.isArray(given) && given.some(isRecord))
		return mergedItems(was, given);
	return given;
}

function mergedItems(was: readonly unknown[], given: readonly unknown[]): unknown[] {
	const items = [...was];
	for (const item of given) {
		const at = items.findIndex((each) => isSameItem(each, item));
		if (at === -1) items.push(item);
		else items[at] = mergedValue(items[at], item);
	}
	return items;
}

/** The fields that say which item of a list an item is. */
const NAMES = ['id', 'site', 'cycle', 'fact', 'date', 'source', 'title', 'text'];

function isSameItem(one: unknown, other: unknown): boolean {
	if (!isRecord(one) || !isRecord(other)) return isDeepStrictEqual(one, other);
	const name = NAMES.find((each) => other[each] !== undefined);
	return name === undefined ? isDeepStrictEqual(one, other) : one[name] === other[name];
}
