import { buildJsonSchema } from '../../src/kinds/json-schema.ts';
import { COLLECTIONS } from '../../src/schema/collection-name.ts';
import type { OwnVocabularies } from '../../src/schema/vocabulary.ts';

/** The folder of the JSON Schemas. `.vscode/settings.json` lists the files that each is for. */
export const SCHEMA_FOLDER = '.vscode/schemas';

/** Returns the JSON Schemas of `site.yaml` and of every collection: their text by file name. */
export function schemaFiles(own: OwnVocabularies): Map<string, string> {
	return new Map(
		(['site', ...COLLECTIONS] as const).map((name) => [
			`${name}.json`,
			`${JSON.stringify(buildJsonSchema(name, own), null, '\t')}\n`,
		]),
	);
}
