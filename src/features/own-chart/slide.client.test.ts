// @vitest-environment happy-dom
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { slideFile } from './slide.client.ts';

/** One point of a picture. */
const PNG = Uint8Array.from(
	atob(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	),
	(letter) => letter.charCodeAt(0),
);

async function read(title: string, ratio: number) {
	const file = await slideFile({
		title,
		finding: 'A shift since May',
		reading: 'Falls went down & stayed there.',
		picture: new Blob([PNG], { type: 'image/png' }),
		ratio,
	});
	const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
	const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
	const picture = Object.entries(files).find(([name]) => /^ppt\/media\/.+/.test(name))?.[1];
	return { text, picture };
}

test('a slide has the title, the picture with words for it, the reading, and notes to speak from', async () => {
	const { text, picture } = await read('Falls <2026>', 2);
	const slide = text('ppt/slides/slide1.xml');
	expect(slide).toContain('Falls &lt;2026&gt;');
	expect(slide).toContain('Falls went down &amp; stayed there.');
	expect(slide).toContain('Falls &lt;2026&gt;. A shift since May.');
	expect(picture).toEqual(PNG);
	expect(text('ppt/notesSlides/notesSlide1.xml')).toContain(
		'A shift since May. Falls went down &amp; stayed there.',
	);
	expect(text('docProps/core.xml')).toContain('Falls &lt;2026&gt;');
});

/** A place or size of the drawing, in inches. */
function inches(slide: string, name: string, attribute: string): number {
	const picture = /<p:pic>[\s\S]*?<\/p:pic>/.exec(slide)?.[0] ?? '';
	const value = new RegExp(`<a:${name}[^>]* ?${attribute}="(\\d+)"`).exec(picture)?.[1];
	return Math.round((Number(value) / 914_400) * 100) / 100;
}

test.each([
	['fills the height for it', 2, 9.8, 4.9],
	['is no wider than the slide within its margins', 4, 12.33, 3.08],
])('the picture keeps its shape, in the middle, and %s', async (_, ratio, width, height) => {
	const { text } = await read('Falls', ratio);
	const slide = text('ppt/slides/slide1.xml');
	expect([inches(slide, 'ext', 'cx'), inches(slide, 'ext', 'cy')]).toEqual([width, height]);
	expect(inches(slide, 'off', 'x')).toBeCloseTo((13.33 - width) / 2, 1);
	expect(text('ppt/presentation.xml')).toMatch(/<p:sldSz cx="121920\d\d" cy="6858000"/);
});
