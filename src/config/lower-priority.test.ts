import { getPriority, platform } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

const LOWERED = `
	const { getPriority } = require('node:os');
	const { parentPort, workerData } = require('node:worker_threads');
	import(workerData).then(({ lowerPriority }) => {
		lowerPriority();
		parentPort.postMessage(getPriority());
	});
`;

test.runIf(platform() === 'linux')('a thread lowers its own priority only', async () => {
	const before = getPriority();
	const worker = new Worker(LOWERED, {
		eval: true,
		workerData: join(import.meta.dirname, 'lower-priority.ts'),
	});
	const lowered = await new Promise((done, failed) => {
		worker.once('message', done).once('error', failed);
	});
	expect(lowered).toBeGreaterThan(before);
	expect(getPriority()).toBe(before);
});
