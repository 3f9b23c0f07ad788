import type { Model } from '../../graph/model.ts';
import { type CardDrawing, cardDrawings } from './card-drawing.ts';
import { type CardPictures, drawPictures, type PictureOptions } from './card-pictures.build.ts';

/** A build bundles this module a second time, but the process has one `globalThis`. */
const KEY = Symbol.for('pictures of social cards');
const shared = globalThis as { [KEY]?: CardPictures };

/**
 * Starts to draw the cards of a site, so that they are drawn by the time that their pages have been prepared. No other
 * build may be running: there is one file of kept pictures.
 * @param model of what the site shows: without drafts and withdrawn voices
 */
export function startCards(model: Model, options: PictureOptions = {}): void {
	shared[KEY] = drawPictures(cardDrawings(model), options);
}

/** Returns the pictures that this process has started to draw. If there are none, it starts now. */
export function takePictures(
	drawings: readonly CardDrawing[],
	options: PictureOptions = {},
): CardPictures {
	return shared[KEY] ?? drawPictures(drawings, options);
}
