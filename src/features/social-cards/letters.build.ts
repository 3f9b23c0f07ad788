/**
 * Text as outlines in the font of the site, so that a picture of words is the same on every machine, whatever fonts
 * it has.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

export interface Letters {
	/** Returns the width of a line, relative to the font size. */
	width(line: string): number;
	/** Returns a line as the `d` of a path, from its start on the baseline. */
	outline(line: string, at: { x: number; y: number; size: number }): string;
}

/** The font comes in two files, for letters of English and for letters of other languages. */
const FILES = ['latin', 'latin-ext'].map(
	(subset) =>
		`@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${subset}-wght-normal.woff2`,
);

/** The letters of a weight, from 200 to 800. Characters that the font lacks are replaced, or left out. */
export async function loadLetters(weight: number): Promise<Letters> {
	const fonts = (await faces()).map((face) => {
		const font = new Font(face);
		font.setVariations([new Variation('wght', weight)]);
		return font;
	});
	return {
		width: (line) =>
			shapeGlyphs(line, fonts).reduce(
				(sum, { font, advance }) => sum + advance / font.face.upem,
				0,
			),
		outline: (line, { x, y, size }) => {
			let at = x;
			let path = '';
			for (const { font, id, advance, dx, dy } of shapeGlyphs(line, fonts)) {
				const scale = size / font.face.upem;
				path += glyphPath(font.glyphToJson(id), { x: at + dx * scale, y: y - dy * scale, scale });
				at += advance * scale;
			}
			return path;
		},
	};
}

let read: Promise<Face[]> | undefined;

/** Read from disk, as commands run in the project’s folder. */
function faces(): Promise<Face[]> {
	const { resolve } = createRequire(join(process.cwd(), 'package.json'));
	read ??= Promise.all(
		FILES.map(async (file) => new Face(new Blob(await decompress(await readFile(resolve(file)))))),
	);
	return read;
}

interface Glyph {
	font: Font;
	id: number;
	advance: number;
	dx: number;
	dy: number;
}

/** Created once: its memory is outside JavaScript’s. */
const buffer = new Buffer();

function shapeGlyphs(line: string, fonts: readonly Font[]): Glyph[] {
	return splitRuns(line, fonts).flatMap(({ font, text }) => {
		buffer.clearContents();
		buffer.addText(text);
		buffer.guessSegmentProperties();
		shape(font, buffer);
		return buffer
			.getGlyphInfosAndPositions()
			.map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
				font,
				id: codepoint,
				advance: xAdvance,
				dx: xOffset,
				dy: yOffset,
			}));
	});
}

interface Run {
	font: Font;
	text: string;
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Splits a line into parts for which one font has all letters. */
function splitRuns(line: string, fonts: readonly Font[]): Run[] {
	const runs: Run[] = [];
	for (const { segment } of characters.segment(line.normalize('NFC'))) {
		const run = inSomeFont(segment, fonts);
		const last = runs.at(-1);
		if (run && last?.font === run.font) last.text += run.text;
		else if (run) runs.push(run);
	}
	return runs;
}

/** Returns a character as it is, else decomposed, else without its marks: the “ﬁ” of old files as “fi”. */
function inSomeFont(character: string, fonts: readonly Font[]): Run | undefined {
	const parts = character.normalize('NFKD');
	for (const spelling of [character, parts, parts.replace(/\p{Mark}/gu, '')]) {
		const text = spelling.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
		const font = fonts.find((each) => hasAll(each, text));
		if (font) return { font, text };
	}
	return undefined;
}

function hasAll(font: Font, text: string): boolean {
	return [...text].every((letter) => font.nominalGlyph(letter.codePointAt(0) ?? 0) !== undefined);
}

/** The y axis of outlines points up, that of pictures down. A tenth of a pixel is not visible. */
function glyphPath(
	commands: readonly { type: string; values: readonly number[] }[],
	{ x, y, scale }: { x: number; y: number; scale: number },
): string {
	return commands
		.map(({ type, values }) => {
			const places = values.map((value, index) =>
				(index % 2 === 0 ? x + value * scale : y - value * scale).toFixed(1),
			);
			return type + places.join(' ');
		})
		.join('');
}
