import { REGIONS, vocabularyValues } from '../../../schema/vocabulary.ts';
import type { Region } from './site-coverage.ts';

/**
 * The seven regions as tiles of equal size in their approximate positions, since the area of a region has no relation
 * to its number of sites. A step of the grid is half a tile wide, so that rows can be staggered.
 */
export interface Tile {
	region: Region;
	/** Half tiles from the left. */
	column: number;
	/** Tiles from the top. */
	row: number;
	/** The name of the region in lines that fit in a tile. */
	lines: readonly string[];
}

const PLACES: Readonly<Record<Region, { column: number; row: number }>> = {
	Y62: { column: 0, row: 0 },
	Y63: { column: 2, row: 0 },
	Y60: { column: 1, row: 1 },
	Y61: { column: 3, row: 1 },
	Y58: { column: 0, row: 2 },
	Y56: { column: 2, row: 2 },
	Y59: { column: 3, row: 3 },
};

/** The width of a tile in letters. */
const LETTERS = 14;

/** The tiles, from north to south and west to east. */
export const REGION_TILES: readonly Tile[] = vocabularyValues(REGIONS)
	.map((region) => ({
		region,
		...PLACES[region],
		lines: wrapLabel(REGIONS[region].label, LETTERS),
	}))
	.sort((a, b) => a.row - b.row || a.column - b.column);

/** Breaks words into lines with a maximum number of letters; a longer word has a line of its own. */
export function wrapLabel(text: string, letters: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= letters)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
