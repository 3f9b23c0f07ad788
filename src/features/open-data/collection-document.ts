import type { EntryDocument } from './entry-document.ts';

/** The metadata of every open data document. */
export interface Provenance {
	/** The name of the site. */
	site: string;
	licence: string;
	/** The build’s day, as `YYYY-MM-DD`. */
	built: string;
}

/** One entry as a document of its own. */
export function ownDocument(
	entry: EntryDocument,
	{ provenance: { licence }, schema }: { provenance: Provenance; schema: string },
) {
	return { ...entry, licence, schema };
}

/** Every entry of a collection as open data. */
export function collectionDocument(
	collection: string,
	entries: readonly EntryDocument[],
	{ provenance, schema }: { provenance: Provenance; schema: string },
) {
	return {
		version: 1,
		...pickProvenance(provenance),
		collection,
		schema,
		count: entries.length,
		entries,
	};
}

/** The table of contents of the open data. */
export function indexDocument(
	collections: readonly { name: string; count: number; url: string; schema: string }[],
	{
		provenance,
		schema,
		files,
	}: {
		provenance: Provenance;
		schema: string;
		files: readonly { title: string; url: string }[];
	},
) {
	return {
		version: 1,
		...pickProvenance(provenance),
		schema,
		collections: collections.map(({ name, count, url, schema }) => ({ name, count, url, schema })),
		files: files.map(({ title, url }) => ({ title, url })),
	};
}

function pickProvenance({ site, licence, built }: Provenance): Provenance {
	return { site, licence, built };
}
