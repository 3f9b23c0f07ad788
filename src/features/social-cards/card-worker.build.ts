/** Draws cards in a thread of its own, in the order in which they are given, so that pages can be written meanwhile. */
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { lowerPriority } from '../../config/lower-priority.ts';
import type { CardDrawing } from './card-drawing.ts';
import { drawCard } from './draw-card.build.ts';

// Cards are needed last.
lowerPriority();

const drawings: readonly CardDrawing[] = workerData;
for (const drawing of drawings) {
	parentPort?.postMessage(new Uint8Array(await drawCard(drawing)));
	// The memory of a drawing is given back only between two turns of the event loop.
	await setImmediate();
}
