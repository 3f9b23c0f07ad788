import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CardDrawing } from './draw-card.build.ts';

/** Node runs it as it is; the modules of a page are bundled elsewhere. */
const WORKER = 'src/features/social-cards/card-worker.build.ts';

/** More would only use memory: each holds fonts and a picture. */
const MOST_THREADS = 4;

/**
 * Draws cards in threads, which end after the last.
 * @param take is given each picture when it is finished
 * @throws what a thread throws
 */
export async function drawInThreads(
	drawings: readonly CardDrawing[],
	take: (drawing: CardDrawing, png: Buffer) => void,
): Promise<void> {
	const waiting = drawings.values();
	const spare = Math.max(1, availableParallelism() - 1);
	const threads = Math.min(drawings.length, spare, MOST_THREADS);
	await Promise.all(Array.from({ length: threads }, () => drawInThread(waiting, take)));
}

function drawInThread(
	waiting: Iterator<CardDrawing>,
	take: (drawing: CardDrawing, png: Buffer) => void,
): Promise<void> {
	const worker = new Worker(join(process.cwd(), WORKER));
	return new Promise((done, failed) => {
		let current: CardDrawing | undefined;
		const next = () => {
			current = waiting.next().value;
			if (current) worker.postMessage(current);
			else void worker.terminate();
		};
		worker.on('message', (png: Uint8Array) => {
			if (current) take(current, Buffer.from(png.buffer, png.byteOffset, png.length));
			next();
		});
		worker.once('error', failed);
		worker.once('exit', () => done());
		next();
	});
}
