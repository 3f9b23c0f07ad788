import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CardDrawing } from './card-drawing.ts';

/** Node runs it as it is; the modules of a page are bundled elsewhere. */
const WORKER = 'src/features/social-cards/card-worker.build.ts';

/** More would only use memory: each holds fonts and a picture. */
const MOST_THREADS = 4;

/**
 * Draws cards in threads, which end after the last. Each thread is given all its cards at once: the main thread, which
 * renders pages, would leave it waiting for the next one.
 * @param take is given each picture when it is finished
 * @throws what a thread throws
 */
export async function drawInThreads(
	drawings: readonly CardDrawing[],
	take: (drawing: CardDrawing, png: Buffer) => void,
): Promise<void> {
	const spare = Math.max(1, availableParallelism() - 1);
	const threads = Math.min(drawings.length, spare, MOST_THREADS);
	await Promise.all(
		Array.from({ length: threads }, (_, thread) =>
			drawInThread(
				drawings.filter((_, index) => index % threads === thread),
				take,
			),
		),
	);
}

function drawInThread(
	drawings: readonly CardDrawing[],
	take: (drawing: CardDrawing, png: Buffer) => void,
): Promise<void> {
	const worker = new Worker(join(process.cwd(), WORKER), { workerData: drawings });
	const waiting = drawings.values();
	return new Promise((done, failed) => {
		worker.on('message', (png: Uint8Array) => {
			const drawing = waiting.next().value;
			if (drawing) take(drawing, Buffer.from(png.buffer, png.byteOffset, png.length));
		});
		worker.once('error', failed);
		worker.once('exit', () => done());
	});
}
