import { schemas } from '../../kinds/index.ts';
import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import { validateData } from '../../parse/messages/validate-data.ts';
import type { Place } from '../../parse/text/place.ts';
import { isRecord } from '../../schema/raw.ts';
import type { DataPath } from '../../schema/walk.ts';
import type { Diagnostic } from '../../validator/rule/diagnostic.ts';

/** Returns the path of the field that a finding is about; empty for one about the body or the whole entry. */
export function findingPath(diagnostic: Diagnostic, entry: Entry, library: Library): DataPath {
	return schemaPath(diagnostic, entry, library) ?? pathAt(diagnostic, entry) ?? [];
}

/** A field that is missing has no place in the file, but its path is known. */
function schemaPath(
	{ rule, message }: Diagnostic,
	{ collection, raw }: Entry,
	{ vocabularies }: Library,
): DataPath | undefined {
	if (!raw || !rule.startsWith('schema/')) return undefined;
	const { problems } = validateData(schemas[collection], raw, vocabularies);
	return problems.find((problem) => problem.rule === rule && problem.message === message)?.path;
}

/** Returns the path of the smallest value around a finding. */
function pathAt({ line, column }: Diagnostic, { raw, place }: Entry): DataPath | undefined {
	let path: DataPath = [];
	let value: unknown = raw;
	for (;;) {
		const below: DataPath | undefined = stepsBelow(value)
			.map((step) => [...path, step])
			.find(
				(each) => contains(place(each), line, column) || startsAt(place(each, 'key'), line, column),
			);
		if (!below) return path.length > 0 ? path : undefined;
		path = below;
		value = Reflect.get(Object(value), below.at(-1) ?? '');
	}
}

function stepsBelow(value: unknown): (string | number)[] {
	if (Array.isArray(value)) return [...value.keys()];
	return isRecord(value) ? Object.keys(value) : [];
}

function contains(place: Place, line: number, column: number): boolean {
	const begins = place.line < line || (place.line === line && place.column <= column);
	const ends = place.endLine > line || (place.endLine === line && place.endColumn >= column);
	return begins && ends;
}

function startsAt(place: Place, line: number, column: number): boolean {
	return place.line === line && place.column === column;
}
