import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The files of a Word document whose contents differ from build to build. */
const PROPERTIES = 'docProps/core.xml';
const LINKS = /^word\/_rels\/(document|footer\d+)\.xml\.rels$/;

/**
 * Makes a Word document reproducible: the library that writes it adds the current time and random ids.
 *
 * @param day the date of the document, as `YYYY-MM-DD`
 */
export function stableWordFile(file: Uint8Array, day: string): Uint8Array {
	const files = unzipSync(file);
	const moment = `${day}T00:00:00Z`;
	const texts = Object.fromEntries(
		Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]),
	);
	for (const [name, text] of Object.entries(texts)) {
		if (name === PROPERTIES)
			texts[name] = text.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`);
		if (!LINKS.test(name)) continue;
		const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
		const ids = [...text.matchAll(/ Id="(rId[a-z0-9_-]{15,})"/g)].map(([, id]) => id as string);
		for (const [index, id] of ids.entries()) {
			texts[name] = (texts[name] ?? '').replaceAll(`"${id}"`, `"link${index + 1}"`);
			texts[owner] = (texts[owner] ?? '').replaceAll(`"${id}"`, `"link${index + 1}"`);
		}
	}
	return zipSync(
		Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
		// A ZIP file has no time zone, so local time is used.
		{ mtime: new Date(`${day}T12:00:00`), level: 9 },
	);
}
