import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The file of a PowerPoint file that holds the moment at which it was made. */
const PROPERTIES = 'docProps/core.xml';

/**
 * Makes slides reproducible: the library that writes them adds the current time.
 *
 * @param day the date of the slides, as `YYYY-MM-DD`
 */
export function stableSlides(file: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
	const files = unzipSync(file);
	const properties = files[PROPERTIES];
	if (properties) {
		const text = strFromU8(properties);
		const dated = text.replaceAll(
			/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
			`$1${day}T00:00:00Z`,
		);
		files[PROPERTIES] = strToU8(dated);
	}
	// A ZIP file has no time zone, so local time is used.
	return new Uint8Array(zipSync(files, { mtime: new Date(`${day}T12:00:00`), level: 9 }));
}
