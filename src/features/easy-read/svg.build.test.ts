import sharp from 'sharp';
import { expect, test } from 'vitest';
import { PICTURES, type PictureName } from '../../schema/picture.ts';
import { vocabularyValues } from '../../schema/vocabulary.ts';
import { ICONS, type PictureIcon } from './icons.ts';
import { pictureSvg, pictureSymbols } from './svg.build.ts';

test('every picture has an icon, and no other picture has the same', () => {
	const drawn = vocabularyValues(PICTURES).map((name) => pictureSvg(name));
	for (const svg of drawn) expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 72 72">.*<\/svg>\n$/s);
	expect(new Set(drawn).size).toBe(drawn.length);
});

test('a picture has its attribution, in a file and in a page', () => {
	expect(pictureSvg('nurse')).toContain('OpenMoji, CC BY-SA 4.0');
	expect(pictureSymbols(['nurse'])).toContain('OpenMoji, CC BY-SA 4.0');
});

test('no picture has styles or code of its own, which the policy of a page blocks', () => {
	const drawn = pictureSymbols(vocabularyValues(PICTURES));
	expect(drawn).not.toMatch(/<(?:style|script|image|a)\b|\s(?:style|on\w+)=|\bhref="(?!#)/);
});

test('a page has each picture once, and no id of one is that of another', () => {
	const body = '<defs><path id="a"/></defs><use href="#a"/><path fill="url(#a)"/>';
	const set = { width: 72, height: 72, icons: { x: { body }, y: { body } } };
	const icons: Record<PictureName, PictureIcon> = { ...ICONS, nurse: 'x', doctor: 'y' };
	const symbol = (name: string) =>
		`<symbol id="picture-${name}" viewBox="0 0 72 72"><defs><path id="picture-${name}-a"/></defs>` +
		`<use href="#picture-${name}-a"/><path fill="url(#picture-${name}-a)"/></symbol>`;
	const drawn = pictureSymbols(['nurse', 'doctor', 'nurse'], set, icons);
	expect(drawn.replace(/^<!--.*?-->/, '')).toBe(symbol('nurse') + symbol('doctor'));
});

test('a picture with a missing icon stops the build and says where to choose another', () => {
	const icons: Record<PictureName, PictureIcon> = { ...ICONS, nurse: 'no-such-icon' };
	expect(() => pictureSvg('nurse', { icons: {} }, icons)).toThrow(
		'The picture `nurse` has no icon: OpenMoji has no `no-such-icon`. Choose another for it in src/features/easy-read/icons.ts.',
	);
});

test('a picture of two icons has them side by side, one of four has each in a quarter of its own', () => {
	const icon = (letter: string) => ({ body: `<path id="${letter}"/>` });
	const set = { width: 72, height: 72, icons: { a: icon('a'), b: icon('b'), c: icon('c') } };
	const icons: Record<PictureName, PictureIcon> = {
		...ICONS,
		talk: ['a', 'b'],
		senses: ['a', 'b', 'c', 'a'],
	};
	expect(pictureSvg('talk', set, icons)).toContain(
		'<g transform="translate(0 18) scale(.5)"><path id="a"/></g>' +
			'<g transform="translate(36 18) scale(.5)"><path id="b"/></g>',
	);
	expect(pictureSvg('senses', set, icons)).toContain(
		'<g transform="translate(0 0) scale(.5)"><path id="a"/></g>' +
			'<g transform="translate(36 0) scale(.5)"><path id="b"/></g>' +
			'<g transform="translate(0 36) scale(.5)"><path id="c"/></g>' +
			'<g transform="translate(36 36) scale(.5)"><path id="a"/></g>',
	);
});

/** Returns a picture as seen at a glance: 16 pixels wide, red, green and blue from 0 to 255. */
async function atAGlance(svg: string): Promise<Uint8Array> {
	return sharp(Buffer.from(svg))
		.resize(16, 16)
		.flatten({ background: '#ffffff' })
		.removeAlpha()
		.raw()
		.toBuffer();
}

function difference(a: Uint8Array, b: Uint8Array): number {
	return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
}

/** A bed with nobody in it and a bed with somebody differ by 7.9; two faces with another mouth by 4. */
const LOOK_ALIKE = 8.5;

test('no two pictures look alike at a glance', async () => {
	const seen = await Promise.all(
		vocabularyValues(PICTURES).map(async (name) => ({
			name,
			points: await atAGlance(pictureSvg(name)),
		})),
	);
	const alike = seen.flatMap((one, index) =>
		seen
			.slice(index + 1)
			.filter((other) => difference(one.points, other.points) < LOOK_ALIKE)
			.map((other) => [one.name, other.name]),
	);
	expect(alike).toEqual([]);
	const bed = await atAGlance(pictureSvg('ward', undefined, { ...ICONS, ward: 'bed' }));
	const patient = await atAGlance(pictureSvg('patient'));
	expect(difference(bed, patient)).toBeLessThan(LOOK_ALIKE);
});
