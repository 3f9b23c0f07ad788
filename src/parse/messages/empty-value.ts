import { z } from 'zod';
import { readEntryFields } from '../../schema/entry.ts';
import { type DataPath, schemaAt, schemaDescription, unwrap } from '../../schema/walk.ts';

/** Returns what to do about a field without a value: only one that may be missing can be taken out. */
export function adviceForNothing(path: DataPath, schema: z.core.$ZodType): string {
	const what = schemaDescription(schemaAt(schema, path));
	const field = String(path.at(-1) ?? '');
	const entry = path.length === 1 ? readEntryFields(schema) : undefined;
	if (!(entry ? entry.required.has(field) : isRequired(path, schema)))
		return 'Give it a value, or take the line out.';
	const write = what ? `Write it: ${what}` : 'Give it a value.';
	return entry?.notPublishable.has(field)
		? `${write} If no source gives it, take the line out and name it in \`notPublished\`.`
		: write;
}

function isRequired(path: DataPath, schema: z.core.$ZodType): boolean {
	const step = path.at(-1);
	const parent = schemaAt(schema, path.slice(0, -1));
	const fields = parent && unwrap(parent);
	if (!(fields instanceof z.ZodObject) || typeof step !== 'string') return false;
	return Object.hasOwn(fields.shape, step) && !(fields.shape[step] instanceof z.ZodOptional);
}
