import { expect, test } from 'vitest';
import { REGIONS } from '../../../schema/vocabulary.ts';
import { REGION_TILES, wrapLabel } from './region-tiles.ts';

test('every region has one tile', () => {
	expect(REGION_TILES.map(({ region }) => region).sort()).toEqual(Object.keys(REGIONS).sort());
});

test('tiles do not overlap: in a row they are at least two half tiles apart', () => {
	for (const a of REGION_TILES) {
		for (const b of REGION_TILES) {
			if (a !== b && a.row === b.row)
				expect(Math.abs(a.column - b.column)).toBeGreaterThanOrEqual(2);
		}
	}
});

test('a name breaks between words, and a long word is not broken', () => {
	expect(wrapLabel('North East and Yorkshire', 14)).toEqual(['North East and', 'Yorkshire']);
	expect([wrapLabel('ab cd', 5), wrapLabel('ab cde', 5)]).toEqual([['ab cd'], ['ab', 'cde']]);
	expect(wrapLabel('Extraordinarily long', 10)).toEqual(['Extraordinarily', 'long']);
});
