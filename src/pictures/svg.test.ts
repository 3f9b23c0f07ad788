import { expect, test } from 'vitest';
import { PICTURES, type PictureName } from '../schemas/picture.ts';
import { valuesOf } from '../schemas/vocabulary.ts';
import { ICONS } from './icons.ts';
import { pictureSvg } from './svg.ts';

test('every picture has an icon, and no other picture has the same', () => {
	const drawn = valuesOf(PICTURES).map((name) => pictureSvg(name));
	for (const svg of drawn) expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 72 72">.*<\/svg>\n$/s);
	expect(new Set(drawn).size).toBe(drawn.length);
});

test('a picture says whose it is', () => {
	expect(pictureSvg('nurse')).toContain('OpenMoji, CC BY-SA 4.0');
});

test('a picture whose icon is not in the set stops the build and says where to choose another', () => {
	const icons: Record<PictureName, string> = { ...ICONS, nurse: 'no-such-icon' };
	expect(() => pictureSvg('nurse', { icons: {} }, icons)).toThrow(
		'The picture `nurse` has no icon: OpenMoji has no `no-such-icon`. Choose another for it in src/pictures/icons.ts.',
	);
});
