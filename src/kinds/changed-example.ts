import type { CollectionName } from '../schema/collection-name.ts';
import { rawFields, rawList } from '../schema/raw.ts';
import { KINDS, schemas } from './index.ts';

/** For tests: examples with a mistake in them, and what their schema says. */

/** Returns an example without some of its fields. */
export function without(
	entry: Readonly<Record<string, unknown>>,
	...fields: string[]
): Record<string, unknown> {
	return Object.fromEntries(Object.entries(entry).filter(([field]) => !fields.includes(field)));
}

/** Returns an example with some of its fields changed; `undefined` removes a field. */
export function changed(
	collection: CollectionName,
	changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
	const gone = Object.keys(changes).filter((field) => changes[field] === undefined);
	return without({ ...KINDS[collection].example, ...changes }, ...gone);
}

/** Returns the schema’s problems of a changed example, with their places. */
export function wrong(
	collection: CollectionName,
	changes: Readonly<Record<string, unknown>>,
): string[] {
	return issues(collection, changes).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Returns the places of the schema’s problems of a changed example, with what it says to the author of each. */
export function advice(
	collection: CollectionName,
	changes: Readonly<Record<string, unknown>>,
): string[] {
	return issues(collection, changes).map((issue) => {
		const { expected, because } = issue.code === 'custom' ? rawFields(issue.params) : {};
		return `${issue.path.join('.')}: ${expected ?? because ?? issue.message}`;
	});
}

function issues(collection: CollectionName, changes: Readonly<Record<string, unknown>>) {
	return schemas[collection].safeParse(changed(collection, changes)).error?.issues ?? [];
}

/** Returns the places of the schema’s problems of a changed example. */
export function paths(
	collection: CollectionName,
	changes: Readonly<Record<string, unknown>>,
): string[] {
	return wrong(collection, changes).map((line) => line.slice(0, line.indexOf(':')));
}

/** The first item of a list in an example. */
export function firstExample(collection: CollectionName, field: string): Record<string, unknown> {
	return { ...rawFields(rawList(KINDS[collection].example[field])[0]) };
}
