import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ownVocabularies } from '../../src/kinds/own-vocabularies.ts';
import { readLibrary } from '../../src/parse/library.ts';
import { contentRoot } from '../../src/parse/open.ts';
import { useContent } from '../command-line/content-option.ts';
import { collectionPlaces } from './collection-places.ts';
import { CONTENT_MODEL, withCollections } from './content-tables.ts';
import { EDITOR_SETTINGS, withSchemas } from './editor-settings.ts';
import { placesFile } from './kind-files.ts';
import { SCHEMA_FOLDER, schemaFiles } from './schema-files.ts';

/**
 * Writes the JSON Schemas, the settings that say which files each is for, and what else is made from the definitions.
 * @param content the content root that was asked for, if one was
 * @returns what was done, in a line
 */
export function writeSchemas(content: string | undefined): string {
	useContent(content);
	const { site } = readLibrary(contentRoot());
	const files = schemaFiles(ownVocabularies(site.data));
	mkdirSync(SCHEMA_FOLDER, { recursive: true });
	for (const [name, text] of files) writeFileSync(`${SCHEMA_FOLDER}/${name}`, text);
	writeFileSync(...placesFile(collectionPlaces()));
	writeFileSync(CONTENT_MODEL, withCollections(readFileSync(CONTENT_MODEL, 'utf8')));
	writeFileSync(EDITOR_SETTINGS, withSchemas(readFileSync(EDITOR_SETTINGS, 'utf8')));
	return `Wrote ${files.size} schemas to ${SCHEMA_FOLDER}/\n`;
}
