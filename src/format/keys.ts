/** The keys of a record, typed as its own. It must have no others than its type says. */
export function keysOf<T extends object>(record: T): (keyof T & string)[] {
	return Object.keys(record) as (keyof T & string)[];
}

/** True for the name of one of the own keys of a record. */
export function isKey<T extends object>(record: T, key: PropertyKey): key is keyof T {
	return Object.hasOwn(record, key);
}
