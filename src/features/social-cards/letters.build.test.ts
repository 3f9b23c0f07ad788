import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLetters } from './letters.build.ts';

const bold = await loadLetters(700);
const regular = await loadLetters(400);
const at = { x: 0, y: 100, size: 100 };
/** Returns the points of a path. */
const pathPlaces = (path: string) =>
	[...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

test('bold letters are wider than regular ones', () => {
	expect(bold.width('Change idea')).toBeGreaterThan(regular.width('Change idea'));
});

test('kerning pairs are closer', () => {
	expect(bold.width('AV')).toBeLessThan(bold.width('A') + bold.width('V'));
});

test('a line is drawn from its start, on its baseline, with its measured width', () => {
	const places = pathPlaces(bold.outline('Hill', { x: 50, y: 300, size: 100 }));
	const xs = places.map(([x]) => x);
	const ys = places.map(([, y]) => y);
	expect(Math.min(...xs)).toBeGreaterThan(50);
	expect(Math.max(...xs)).toBeLessThan(50 + bold.width('Hill') * 100);
	expect(Math.max(...ys)).toBeLessThanOrEqual(302);
	expect(Math.max(...ys)).toBeGreaterThanOrEqual(300);
});

test('letters of Welsh and Polish are drawn next to those of English', () => {
	const [with_, without] = ['Ŵyn a Łódź', 'Wyn a Lodz'].map(
		(text) => bold.outline(text, at).length,
	);
	expect(with_).toBeGreaterThan(without ?? 0);
});

test('a character that the font lacks is drawn decomposed, or without its marks', () => {
	expect(bold.outline('ﬁt', at)).toBe(bold.outline('fit', at));
	expect(bold.outline('Ệ', at)).toBe(bold.outline('E', at));
});

test('a script that the font lacks is left out', () => {
	expect(bold.outline('A 日本', at)).toBe(bold.outline('A ', at));
	expect(bold.width('العربية')).toBe(0);
});

/** Made of code points, halves of surrogate pairs among them: the texts of fast-check take a second to begin. */
const anyText = fc
	.array(fc.integer({ min: 0, max: 0x10ffff }))
	.map((codes) => String.fromCodePoint(...codes));

test('any text can be measured and drawn', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			expect(bold.width(text)).toBeGreaterThanOrEqual(0);
			expect(bold.outline(text, at)).toMatch(/^([MLQCZ][-\d. ]*)*$/);
		}),
	);
});
