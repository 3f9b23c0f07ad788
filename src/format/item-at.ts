/**
 * The item of a list at an index that is known to be in it.
 * @throws RangeError where it is not
 */
export function itemAt<T>(list: ArrayLike<T>, index: number): NonNullable<T> {
	const item = list[index];
	if (item === undefined || item === null)
		throw new RangeError(`Expected an item at ${index} of a list of ${list.length}`);
	return item;
}
