/** Values as an author wrote them. No schema has judged them yet, so that each may have any shape. */

/** The fields that something may have, by their names; every value is unknown. */
export type Raw<Field extends string = string> = { readonly [F in Field]?: unknown };

/** True for a value with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a value; none where it is not an object. */
export function rawFields(value: unknown): Raw {
	return isRecord(value) ? value : {};
}

/** The items of a value; none where it is not a list. */
export function rawList(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}
