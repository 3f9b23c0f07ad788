import type { Library } from '../../src/parse/library.ts';
import { rawFields } from '../../src/schema/raw.ts';
import { webHost } from '../../src/validator/links/web-address.ts';
import { libraryLinks } from '../../src/validator/occurrences/links.ts';
import { isReserved } from '../host/reserved-names.ts';

/** A place at which an author wrote an address. */
export interface WrittenAt {
	/** The file, relative to the content root. */
	file: string;
	line: number;
	/** The address of a kept copy, if the entry names one. */
	archived: string | undefined;
	/** The day on which the entry’s author read it, if the entry says so. */
	accessed: string | undefined;
}

/**
 * Returns every address outside the site that the content names, without the anchor, and where it is written. Reserved
 * names, such as those of examples, lead nowhere and are left out.
 */
export function externalAddresses(library: Library): Map<string, WrittenAt[]> {
	const own = webHost(library.site.data?.url ?? '');
	const found = new Map<string, WrittenAt[]>();
	for (const { document, entry, address, place } of libraryLinks(library)) {
		const host = webHost(address);
		if (host === '' || host === own || isReserved(host) || !URL.canParse(address)) continue;
		const whole = address.replace(/#.*$/, '');
		const { archived, accessed } = rawFields(entry?.raw);
		const written = {
			file: document.file,
			line: place.line,
			archived: typeof archived === 'string' ? archived : undefined,
			accessed: typeof accessed === 'string' ? accessed : undefined,
		};
		found.set(whole, [...(found.get(whole) ?? []), written]);
	}
	return found;
}
