/** Shares the result of a task that begins at the first call. One that failed begins again at the next call. */
export function retryFailed<T>(begin: () => Promise<T>): () => Promise<T> {
	let begun: Promise<T> | undefined;
	return () => {
		begun ??= begin().catch((error: unknown) => {
			begun = undefined;
			throw error;
		});
		return begun;
	};
}

/** Does the same for a task by key. */
export function retryFailedByKey<T, K extends string = string>(
	begin: (key: K) => Promise<T>,
): (key: K) => Promise<T> {
	const tasks = new Map<K, () => Promise<T>>();
	return (key) => {
		const task = tasks.get(key) ?? retryFailed(() => begin(key));
		tasks.set(key, task);
		return task();
	};
}
