/** Calls a method of Pagefind’s worker. @throws what the worker reports, or that it could not be loaded */
export type CallWorker = <T>(method: string, ...args: readonly unknown[]) => Promise<T>;

/** A worker keeps several indexes apart by a name; a site has one. */
const INSTANCE = 'site';

/**
 * Starts Pagefind’s worker and returns the way to call it. Pagefind’s own script does so too, but is as large as the
 * worker, and after five seconds on a slow line it begins again in the page, where our policy forbids what it needs.
 */
export function startPagefindWorker(address: string): CallWorker {
	const worker = new Worker(address);
	const waiting = new Map<number, (answer: MessageEvent['data']) => void>();
	let last = 0;
	worker.addEventListener('message', ({ data }) => {
		waiting.get(data.id)?.(data);
		waiting.delete(data.id);
	});
	worker.addEventListener('error', () => {
		for (const settle of waiting.values()) settle({ error: 'The search could not be loaded' });
		waiting.clear();
	});
	return (method, ...args) => {
		last += 1;
		const id = last;
		return new Promise((resolve, reject) => {
			waiting.set(id, ({ result, error }) => {
				if (error) reject(new Error(error));
				else resolve(result);
			});
			worker.postMessage({ id, instanceId: INSTANCE, method, args });
		});
	};
}
