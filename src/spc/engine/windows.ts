/**
 * Marks every point of every stretch in which `step` stays the same, and not 0, for `length` points in a row:
 * what a rule over a sliding window of `length` points marks. `steps` has one entry a point.
 */
export function markStretches(steps: readonly number[], length: number): boolean[] {
	const marked = steps.map(() => false);
	let start = 0;
	for (let end = 1; end <= steps.length; end += 1) {
		if (steps[end] === steps[start]) continue;
		if (steps[start] !== 0 && end - start >= length) marked.fill(true, start, end);
		start = end;
	}
	return marked;
}
