/** Values as an author wrote them. They are not validated yet, so each may have any shape. */

/** Possible fields by name; every value is unknown. */
export type Raw<Field extends string = string> = { readonly [F in Field]?: unknown };

/** True for a value with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the fields of a value; empty if it is not an object. */
export function rawFields(value: unknown): Raw {
	return isRecord(value) ? value : {};
}

/** Returns the items of a value; empty if it is not a list. */
export function rawList(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}
