import { jsonSchemaOf } from '../../src/kinds/json-schema.ts';
import { COLLECTIONS } from '../../src/schema/collection-name.ts';
import type { OwnVocabularies } from '../../src/schema/vocabulary.ts';

/** Where the JSON Schemas lie. `.vscode/settings.json` names each, beside the files it is for. */
export const SCHEMA_FOLDER = '.vscode/schemas';

/** The JSON Schemas of `site.yaml` and of every collection: their text by file name. */
export function schemaFiles(own: OwnVocabularies): Map<string, string> {
	return new Map(
		(['site', ...COLLECTIONS] as const).map((name) => [
			`${name}.json`,
			`${JSON.stringify(jsonSchemaOf(name, own), null, '\t')}\n`,
		]),
	);
}
