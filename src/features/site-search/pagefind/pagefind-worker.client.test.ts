import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startPagefindWorker } from './pagefind-worker.client.ts';

interface Message {
	id: number;
	instanceId: string;
	method: string;
	args: readonly unknown[];
}

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
	static started: FakeWorker[] = [];
	readonly address: string;
	readonly sent: Message[] = [];
	constructor(address: string) {
		super();
		this.address = address;
		FakeWorker.started.push(this);
	}
	postMessage(message: Message): void {
		this.sent.push(message);
	}
	answer(place: number, answer: { result?: unknown; error?: string }): void {
		const data = { id: this.sent[place]?.id, ...answer };
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
}

beforeEach(() => vi.stubGlobal('Worker', FakeWorker));
afterEach(() => vi.unstubAllGlobals());

function start() {
	const call = startPagefindWorker('/pagefind/pagefind-worker.js');
	const worker = FakeWorker.started.at(-1);
	if (!worker) throw new Error('Expected a worker');
	return { call, worker };
}

test('each call gets its own answer, in whatever order they come', async () => {
	const { call, worker } = start();
	const calls = [call('search', 'ward'), call('search', 'tea', { filters: {} })];
	expect(worker.address).toBe('/pagefind/pagefind-worker.js');
	expect(worker.sent.map(({ method, args }) => [method, ...args])).toEqual([
		['search', 'ward'],
		['search', 'tea', { filters: {} }],
	]);
	worker.answer(1, { result: 'about tea' });
	worker.answer(0, { result: 'about wards' });
	expect(await Promise.all(calls)).toEqual(['about wards', 'about tea']);
});

test('an error of a call is that of the worker', async () => {
	const { call, worker } = start();
	const asked = call('search', 'ward');
	worker.answer(0, { error: 'No such chunk' });
	await expect(asked).rejects.toThrow('No such chunk');
});

test('when the worker cannot be loaded, everything that was asked fails', async () => {
	const { call, worker } = start();
	const asked = [call('init'), call('filters')];
	worker.dispatchEvent(new Event('error'));
	for (const each of asked) await expect(each).rejects.toThrow('could not be loaded');
});
