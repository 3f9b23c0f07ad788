import { rawFields } from '../../schema/raw.ts';

/** Sets a value within fields; fields that lead there are made. */
export function setAt(
	fields: Record<string, unknown>,
	path: readonly string[],
	value: unknown,
): void {
	const [key, ...rest] = path;
	if (key === undefined || value === undefined) return;
	if (rest.length === 0) {
		fields[key] = value;
		return;
	}
	const inner = { ...rawFields(fields[key]) };
	setAt(inner, rest, value);
	fields[key] = inner;
}
