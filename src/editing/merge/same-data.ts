/** Returns whether two values say the same: texts, numbers, lists in the same order, fields in any order. */
export function isSameData(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const keys = Object.keys(one);
	return (
		keys.length === Object.keys(other).length &&
		keys.every(
			(key) =>
				Object.hasOwn(other, key) && isSameData(Reflect.get(one, key), Reflect.get(other, key)),
		)
	);
}
