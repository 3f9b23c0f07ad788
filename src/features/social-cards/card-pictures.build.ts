import { join } from 'node:path';
import { KEPT } from '../../config/kept/kept-folder.ts';
import { openPack, type Pack } from '../../config/kept/pack.ts';
import { type PackWriter, writePack } from '../../config/kept/pack-writer.ts';
import type { CardDrawing } from './card-drawing.ts';
import { cardKey, drawingVersion } from './card-key.build.ts';
import { drawInThreads } from './drawing-threads.build.ts';

/** The pictures of cards, which are drawn while pages are written, or taken from the last build. */
export interface CardPictures {
	/** Resolves to a picture once it is drawn. */
	png(drawing: CardDrawing): Promise<Buffer>;
	/** Resolves once all are drawn and kept for the next build. */
	finished: Promise<void>;
}

export interface PictureOptions {
	/** Where pictures are kept. Those of cards that there are no more are not. */
	folder?: string;
	/** Is given one line about kept pictures that can’t be used. */
	warn?: (line: string) => void;
	draw?: typeof drawInThreads;
}

export function drawPictures(
	drawings: readonly CardDrawing[],
	{ folder = KEPT, warn = console.warn, draw = drawInThreads }: PictureOptions = {},
): CardPictures {
	const file = join(folder, 'social-cards');
	const version = drawingVersion();
	const before = openPack(file, version, warn);
	const keys = new Set(drawings.map(cardKey));
	if (before.keys.size === keys.size && before.keys.isSubsetOf(keys)) return allKept(before);
	const pictures = writePack(file, version);
	const missing = new Map<string, CardDrawing>();
	for (const drawing of drawings) {
		const key = cardKey(drawing);
		const kept = before.read(key);
		if (kept) pictures.put(key, kept);
		else missing.set(key, drawing);
	}
	before.close();
	return follow(pictures, missing, draw);
}

/** Draws a card in this thread. Only now is loaded what that needs, since other threads draw almost all. */
export async function drawAlone(drawing: CardDrawing): Promise<Buffer> {
	const { drawCard } = await import('./draw-card.build.ts');
	return drawCard(drawing);
}

/** The pictures are those of the last build. */
function allKept(before: Pack): CardPictures {
	return {
		finished: Promise.resolve(),
		// One whose bytes have changed on the disk is drawn, too.
		png: async (drawing) => before.read(cardKey(drawing)) ?? drawAlone(drawing),
	};
}

function follow(
	pictures: PackWriter,
	missing: ReadonlyMap<string, CardDrawing>,
	draw: typeof drawInThreads,
): CardPictures {
	const drawn = new Map([...missing.keys()].map((key) => [key, Promise.withResolvers<void>()]));
	const take = (drawing: CardDrawing, png: Buffer) => {
		const key = cardKey(drawing);
		pictures.put(key, png);
		drawn.get(key)?.resolve();
	};
	const finished = draw([...missing.values()], take).then(() => pictures.complete());
	// A failure reaches those who wait for a picture; until then nobody may be waiting.
	finished.catch(() => pictures.close());
	return {
		finished,
		png: async (drawing) => {
			const key = cardKey(drawing);
			await Promise.race([drawn.get(key)?.promise, finished]);
			return pictures.read(key) ?? drawAlone(drawing);
		},
	};
}
