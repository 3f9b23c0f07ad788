import { strFromU8, unzipSync } from 'fflate';

/** What may be unpacked of one file: far more than the relations and fields of a document. */
const MOST_BYTES = 100_000_000;

/** Parts that are programs, or files of other programs, within a document. */
const ACTIVE_PARTS: readonly (readonly [RegExp, string])[] = [
	[/vbaProject\.bin$|macrosheets\//i, 'macros'],
	[/(?:^|\/)activeX\//i, 'controls that run code'],
	[/(?:^|\/)embeddings\/(?!.*\.(?:xlsx|docx|pptx)$)/i, 'a file within the file'],
];

/** Parts in which relations, kinds of content and fields are written down. */
const READ = /\.rels$|^\[Content_Types\]\.xml$|^word\/[^/]+\.xml$|^xl\/externalLinks\//i;

/**
 * What a Word document, workbook or presentation would do of itself when a reader opens it, or what it fetches from
 * elsewhere, in words; `undefined` when nothing was found.
 */
export function findActiveOffice(bytes: Uint8Array): string | undefined {
	const names: string[] = [];
	let size = 0;
	let parts: Record<string, Uint8Array> = {};
	try {
		parts = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				names.push(name);
				if (!READ.test(name)) return false;
				size += originalSize;
				return size <= MOST_BYTES;
			},
		});
	} catch {
		// The names of parts are written out, also in a file that only a more patient program can open.
		names.push(...namesWritten(bytes));
	}
	if (size > MOST_BYTES) return 'parts that are too large to be searched';
	for (const [pattern, what] of ACTIVE_PARTS)
		if (names.some((name) => pattern.test(name))) return what;
	for (const [name, part] of Object.entries(parts)) {
		const found = findInPart(name, strFromU8(part));
		if (found) return found;
	}
	return undefined;
}

function namesWritten(bytes: Uint8Array): string[] {
	return strFromU8(bytes, true).match(/[\w./-]{5,200}/g) ?? [];
}

function findInPart(name: string, xml: string): string | undefined {
	if (/macroEnabled/i.test(xml) && name.startsWith('[')) return 'macros';
	if (/<(?:\w+:)?ddeLink\b/.test(xml)) return 'a link to another program';
	if (name.endsWith('.rels'))
		return fetchesFromElsewhere(xml) ? 'something that is fetched from elsewhere' : undefined;
	return /\bDDE(?:AUTO)?\b/i.test(fieldCodes(xml)) ? 'a link to another program' : undefined;
}

/** A link that a reader chooses to follow is none of it. */
function fetchesFromElsewhere(relations: string): boolean {
	return (relations.match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? []).some(
		(relation) =>
			/\bTargetMode\s*=\s*["']External["']/i.test(relation) &&
			!/\bType\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation),
	);
}

/** What the fields of a Word document calculate. The code of one can be cut into several pieces. */
function fieldCodes(xml: string): string {
	const pieces = xml.matchAll(/<(?:\w+:)?instrText\b[^>]*>([^<]*)<|\b\w+:instr\s*=\s*"([^"]*)"/g);
	return Array.from(pieces, ([, inside, attribute]) => inside ?? ` ${attribute} `).join('');
}
