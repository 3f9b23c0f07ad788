import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { compress, decompress } from 'woff2-encoder';

/** Where the trimmed font is kept. */
export const TRIMMED_FONT = 'src/styles/atkinson-latin-400-700.woff2';

const PACKAGED_FONT =
	'@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** The weights that the style sheets use. */
const WEIGHTS = { least: 400, most: 700 };

/** What is asked of the font’s own layout beside kerning and the like: figures that line up in tables. */
const LAYOUT_FEATURES = ['tnum'];

/** `HB_SUBSET_SETS_LAYOUT_FEATURE_TAG` in HarfBuzz’s `hb-subset.h`. */
const LAYOUT_FEATURE_SET = 6;

/** The functions of HarfBuzz that are called here: numbers are places in its memory (https://harfbuzz.github.io/harfbuzz-hb-subset.html). */
interface HarfBuzz {
	memory: WebAssembly.Memory;
	malloc(size: number): number;
	hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
	hb_blob_get_data(blob: number, length: number): number;
	hb_blob_get_length(blob: number): number;
	hb_face_create(blob: number, index: number): number;
	hb_face_reference_blob(face: number): number;
	hb_set_add(set: number, value: number): void;
	hb_set_invert(set: number): void;
	hb_subset_input_create_or_fail(): number;
	hb_subset_input_unicode_set(input: number): number;
	hb_subset_input_set(input: number, kind: number): number;
	hb_subset_input_set_axis_range(
		input: number,
		face: number,
		axis: number,
		least: number,
		most: number,
		usual: number,
	): number;
	hb_subset_or_fail(face: number, input: number): number;
}

/**
 * The packaged font with the weights of the site alone. It keeps every letter and weighs little more than half, which
 * is a quarter of what a first visit takes. Made once and kept as a file: `node scripts/fonts/trim-font.ts` makes it from a new package.
 */
export async function trimmedFont(): Promise<Uint8Array> {
	const { resolve } = createRequire(import.meta.url);
	const font = await decompress(await readFile(resolve(PACKAGED_FONT)));
	const program = await readFile(resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
	const { instance } = await WebAssembly.instantiate(program);
	return compress(withinWeights(font, instance.exports as unknown as HarfBuzz));
}

function withinWeights(font: Uint8Array, harfbuzz: HarfBuzz): Uint8Array {
	const memory = () => new Uint8Array(harfbuzz.memory.buffer);
	const place = harfbuzz.malloc(font.length);
	memory().set(font, place);
	const face = harfbuzz.hb_face_create(harfbuzz.hb_blob_create(place, font.length, 0, 0, 0), 0);
	const input = harfbuzz.hb_subset_input_create_or_fail();
	// An empty set turned round: every letter that the font has.
	harfbuzz.hb_set_invert(harfbuzz.hb_subset_input_unicode_set(input));
	const features = harfbuzz.hb_subset_input_set(input, LAYOUT_FEATURE_SET);
	for (const feature of LAYOUT_FEATURES) harfbuzz.hb_set_add(features, tag(feature));
	const { least, most } = WEIGHTS;
	harfbuzz.hb_subset_input_set_axis_range(input, face, tag('wght'), least, most, Number.NaN);
	const trimmed = harfbuzz.hb_subset_or_fail(face, input);
	if (trimmed === 0) throw new Error(`Expected ${PACKAGED_FONT} to be a font with weights`);
	const blob = harfbuzz.hb_face_reference_blob(trimmed);
	const start = harfbuzz.hb_blob_get_data(blob, 0);
	return memory().slice(start, start + harfbuzz.hb_blob_get_length(blob));
}

/** A name of four letters as OpenType writes it: a number of four bytes. */
function tag(name: string): number {
	return Buffer.from(name, 'latin1').readUInt32BE();
}

if (import.meta.main) await writeFile(TRIMMED_FONT, await trimmedFont());
