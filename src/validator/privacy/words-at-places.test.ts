import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '../../parse/text/place.ts';
import { parseLibrary, TODAY } from '../run/check.ts';
import { validate } from '../run/run.ts';
import { WordsAtPlaces } from './words-at-places.ts';

const places: fc.Arbitrary<Place> = fc
	.tuple(fc.integer({ min: 0, max: 39 }), fc.integer({ min: 1, max: 15 }))
	.map(([start, length]) => ({
		line: 1 + Math.floor(start / 10),
		column: 1 + (start % 10),
		endLine: 1 + Math.floor((start + length) / 10),
		endColumn: 1 + ((start + length) % 10),
	}));

const offset = (line: number, column: number) => 10 * (line - 1) + column - 1;

test('words are found by every place that overlaps theirs, and by no other', () => {
	fc.assert(
		fc.property(fc.array(places), places, (known, at) => {
			const words = known.map((place, index) => ({ place, words: String(index) }));
			const shared = words.filter(
				({ place }) =>
					offset(place.line, place.column) < offset(at.endLine, at.endColumn) &&
					offset(at.line, at.column) < offset(place.endLine, place.endColumn),
			);
			expect([...new WordsAtPlaces(words).overlapping(at)].sort()).toEqual(
				shared.map((each) => each.words).sort(),
			);
		}),
	);
});

test('sixty thousand phone numbers in one line are all found and all masked', () => {
	const library = parseLibrary({
		'pages/a.mdx': `---\ntitle: A\n---\n\n${'07700 900123, '.repeat(60_000)}\n`,
	});
	const found = validate(library, { publicFiles: new Set(), today: TODAY });
	expect(found.filter(({ rule }) => rule === 'privacy/contact')).toHaveLength(60_000);
	expect(found.some(({ message }) => message.includes('900123'))).toBe(false);
	// For the largest allowed text, comparing each finding with each number would take minutes.
}, 60_000);
