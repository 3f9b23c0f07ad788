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

/** A font of a weight. What it answers is kept, since each question leaves JavaScript. */
interface WeightedFont {
	font: Font;
	/** The units of its outlines and widths in the font size. */
	unitsPerSize: number;
	has: (letter: string) => boolean;
	outline: (glyph: number) => readonly Command[];
}

interface Command {
	type: string;
	values: readonly number[];
}

/** The letters of a weight, from 200 to 800. Characters that the font lacks are replaced, or left out. */
export async function loadLetters(weight: number): Promise<Letters> {
	const fonts = (await faces()).map((face) => loadFont(face, weight));
	const findRun = keepResults((character: string) => inSomeFont(character, fonts));
	return {
		// Titles share most of their words.
		width: keepResults((line) =>
			shapeGlyphs(line, findRun).reduce(
				(sum, { font, advance }) => sum + advance / font.unitsPerSize,
				0,
			),
		),
		outline: (line, { x, y, size }) => {
			let at = x;
			let path = '';
			for (const { font, id, advance, dx, dy } of shapeGlyphs(line, findRun)) {
				const scale = size / font.unitsPerSize;
				path += glyphPath(font.outline(id), { x: at + dx * scale, y: y - dy * scale, scale });
				at += advance * scale;
			}
			return path;
		},
	};
}

function loadFont(face: Face, weight: number): WeightedFont {
	const font = new Font(face);
	font.setVariations([new Variation('wght', weight)]);
	return {
		font,
		unitsPerSize: face.upem,
		has: keepResults((letter) => font.nominalGlyph(letter.codePointAt(0) ?? 0) !== undefined),
		outline: keepResults((glyph) => font.glyphToJson(glyph)),
	};
}

/** Returns a function that calculates each result once. */
function keepResults<Key, Result>(calculate: (key: Key) => Result): (key: Key) => Result {
	const results = new Map<Key, { result: Result }>();
	return (key) => {
		const known = results.get(key) ?? { result: calculate(key) };
		results.set(key, known);
		return known.result;
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
	font: WeightedFont;
	id: number;
	advance: number;
	dx: number;
	dy: number;
}

/** Created once: its memory is outside JavaScript’s. */
const buffer = new Buffer();

function shapeGlyphs(line: string, findRun: FindRun): Glyph[] {
	return splitRuns(line, findRun).flatMap(({ font, text }) => {
		buffer.clearContents();
		buffer.addText(text);
		buffer.guessSegmentProperties();
		shape(font.font, buffer);
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
	font: WeightedFont;
	text: string;
}

/** Finds the font that has a character, and how it is spelt there. */
type FindRun = (character: string) => Readonly<Run> | undefined;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Splits a line into parts for which one font has all letters. */
function splitRuns(line: string, findRun: FindRun): Run[] {
	const runs: Run[] = [];
	for (const { segment } of characters.segment(line.normalize('NFC'))) {
		const run = findRun(segment);
		const last = runs.at(-1);
		if (run && last?.font === run.font) last.text += run.text;
		else if (run) runs.push({ ...run });
	}
	return runs;
}

/** Returns a character as it is, else decomposed, else without its marks: the “ﬁ” of old files as “fi”. */
function inSomeFont(character: string, fonts: readonly WeightedFont[]): Run | undefined {
	const parts = character.normalize('NFKD');
	for (const spelling of [character, parts, parts.replace(/\p{Mark}/gu, '')]) {
		const text = spelling.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
		const font = fonts.find(({ has }) => [...text].every((letter) => has(letter)));
		if (font) return { font, text };
	}
	return undefined;
}

/** The y axis of outlines points up, that of pictures down. A tenth of a pixel is not visible. */
function glyphPath(
	commands: readonly Command[],
	{ x, y, scale }: { x: number; y: number; scale: number },
): string {
	let path = '';
	for (const { type, values } of commands) {
		path += type;
		for (const [index, value] of values.entries()) {
			if (index > 0) path += ' ';
			path += (index % 2 === 0 ? x + value * scale : y - value * scale).toFixed(1);
		}
	}
	return path;
}
