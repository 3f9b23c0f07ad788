import type { z } from 'zod';
import { schemas } from '../../kinds/index.ts';
import type { Document, Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import type { Markdown } from '../../parse/markdown/markdown.ts';
import { siteFileSchema } from '../../schema/site-file.ts';
import { perLibrary } from '../rule/per-library.ts';

/** `site.yaml` or an entry, with its schema. */
export interface CheckedDocument {
	document: Document;
	/** `undefined` for `site.yaml`. */
	entry: Entry | undefined;
	schema: z.ZodType;
}

/** Returns all documents with values: `site.yaml`, then all entries. */
export const libraryDocuments = perLibrary((library: Library): readonly CheckedDocument[] => [
	{ document: library.site, entry: undefined, schema: siteFileSchema },
	...library.all().map(withSchema),
]);

/** Returns the files with the same id as another. They are in no list, so no rule about entries checks them. */
export const duplicateDocuments = perLibrary((library: Library): readonly CheckedDocument[] =>
	library.duplicates.map(withSchema),
);

function withSchema(entry: Entry): CheckedDocument {
	return { document: entry, entry, schema: schemas[entry.collection] as z.ZodType };
}

/** Returns the body and the inline fields of a document, in file order. */
export function documentMarkdown({ body, texts }: Document): readonly Markdown[] {
	return body ? [...texts, body] : texts;
}
