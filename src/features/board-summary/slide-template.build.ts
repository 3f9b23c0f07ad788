import { strFromU8, strToU8, unzipSync } from 'fflate';
import { escapeMarkup } from '../../format/markup.ts';
import { cutAtSlots } from './slots.ts';
import {
	joinPieces,
	loosePiece,
	type PackedFile,
	type PackedPiece,
	packFile,
	packPiece,
	zipOf,
} from './zip.build.ts';

/** The file of a PowerPoint file that holds the moment at which it was made. */
const PROPERTIES = 'docProps/core.xml';

/** Slides with slots instead of words. */
export interface SlideTemplate {
	/** Returns the slides as a PowerPoint file. */
	fill(words: readonly string[]): Uint8Array<ArrayBuffer>;
}

/** A file of a template: packed if it is the same in each presentation, otherwise in pieces. */
type Part = PackedFile | { name: string; pieces: readonly (PackedPiece | number)[] };

/**
 * Makes a template of slides that have slots for words. Most files of a presentation say how all slides look, and are
 * packed only once.
 * @param file a PowerPoint file
 * @param day the date of the slides, as `YYYY-MM-DD`; the library that writes them adds the current time
 */
export function makeTemplate(file: Uint8Array, day: string): SlideTemplate {
	const parts = Object.entries(unzipSync(file)).map(([name, bytes]): Part => {
		const text = strFromU8(bytes);
		const pieces = cutAtSlots(name === PROPERTIES ? dated(text, day) : text);
		const [whole = ''] = pieces;
		if (pieces.length === 1) return packFile(name, strToU8(String(whole)));
		const packed = pieces.map((piece) =>
			typeof piece === 'number' ? piece : packPiece(strToU8(piece)),
		);
		return { name, pieces: packed };
	});
	return {
		fill: (words) => {
			const loose = words.map((line) => loosePiece(strToU8(escapeForSlides(line))));
			return zipOf(
				parts.map((part) =>
					'bytes' in part
						? part
						: joinPieces(
								part.name,
								part.pieces.flatMap((piece) =>
									typeof piece === 'number' ? (loose[piece] ?? []) : piece,
								),
							),
				),
				day,
			);
		},
	};
}

function dated(properties: string, day: string): string {
	return properties.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
}

/** As the library that draws slides does. */
function escapeForSlides(text: string): string {
	return escapeMarkup(text).replaceAll('&#39;', '&apos;');
}
