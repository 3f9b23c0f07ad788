/** Draws cards in a thread of its own, so that pages can be written meanwhile. */
import { parentPort } from 'node:worker_threads';
import { type CardDrawing, drawCard } from './draw-card.build.ts';

parentPort?.on('message', async (drawing: CardDrawing) => {
	const png = await drawCard(drawing);
	parentPort?.postMessage(new Uint8Array(png));
});
