import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.build.ts';

/** Converts a card to PNG. Its text is outlines already, so no fonts of the machine are loaded. */
export function cardPng(svg: string): Buffer {
	const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	const { width, height, pixels } = picture;
	return indexedPng({ width, height, data: pixels }) ?? picture.asPng();
}
