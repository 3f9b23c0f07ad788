import { parseDocument } from 'yaml';
import { rawFields } from '../../schema/raw.ts';
import type { DataPath } from '../../schema/walk.ts';
import { type Change, dataChanges } from './data-changes.ts';
import { applyEdit } from './edit.ts';
import { editsFor } from './edits.ts';
import { isSameData } from './same-data.ts';
import { writtenField } from './written-yaml.ts';

/** The fields of an entry. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Lays data into the YAML of a file: what changed is written, and every other byte stays, comments, order and folds
 * too.
 *
 * @param source the YAML, with `\n` at line ends
 * @param wanted what the file is to say; the order of its fields decides where new ones go
 * @returns `undefined` if the YAML can’t be read: what it says would be lost
 */
export function mergeYaml(source: string, wanted: Fields): string | undefined {
	const known = readFields(source);
	if (!known) return undefined;
	let text = source;
	let data: unknown = known;
	for (const change of dataChanges(known, wanted)) {
		data = changed(data, change);
		const next = applyChange(text, change, data);
		if (next === undefined) return writeFields(wanted);
		text = next;
	}
	return isSameData(readFields(text), wanted) ? text : writeFields(wanted);
}

/** Returns fields as YAML, one below the other. */
export function writeFields(fields: Fields): string {
	return Object.entries(fields)
		.map(([key, value]) => writtenField(key, value))
		.join('');
}

/** Tries the smallest edit first; the result must say exactly what is wanted. */
function applyChange(text: string, change: Change, data: unknown): string | undefined {
	for (const edit of editsFor(text, change, (path) => valueAt(data, path))) {
		const next = applyEdit(text, edit);
		if (isSameData(readFields(next), data)) return next;
	}
	return undefined;
}

/** Returns the fields of a YAML text; `undefined` if it has none or can’t be read. */
function readFields(text: string): Fields | undefined {
	const document = parseDocument(text, { schema: 'core', merge: false, logLevel: 'error' });
	if (document.errors.length > 0) return undefined;
	const value: unknown = document.toJS() ?? {};
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? { ...value }
		: undefined;
}

function valueAt(data: unknown, path: DataPath): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
		data,
	);
}

/** Returns data after a change; the given data stay as they are. */
function changed(data: unknown, change: Change): unknown {
	const [step, ...rest] = change.path;
	if (step === undefined) return change.kind === 'remove' ? undefined : change.value;
	if (Array.isArray(data)) {
		const items = [...data];
		const at = Number(step);
		if (rest.length > 0) items[at] = changed(items[at], { ...change, path: rest });
		else if (change.kind === 'remove') items.splice(at, 1);
		else items.splice(at, change.kind === 'add' ? 0 : 1, change.value);
		return items;
	}
	const fields = { ...rawFields(data) };
	if (rest.length === 0 && change.kind === 'remove') delete fields[step];
	else fields[step] = changed(fields[step], { ...change, path: rest });
	return fields;
}
