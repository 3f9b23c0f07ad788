/**
 * Marks each point in a sequence of at least `length` points with the same step other than 0, as a rule over a
 * sliding window of `length` points does. `steps` has one entry for each point.
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
