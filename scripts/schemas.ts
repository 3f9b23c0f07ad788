/** `npm run schemas`: writes the JSON Schemas of the content to where VS Code’s YAML extension finds them. Exit 0: done; 2: it could not run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLibrary } from '../src/library/library.ts';
import { contentRoot } from '../src/library/open.ts';
import { ownVocabularies } from '../src/schemas/own-vocabularies.ts';
import { SCHEMA_FOLDER, schemaFiles } from './schemas/schema-files.ts';

try {
	const { values } = parseArgs({ options: { content: { type: 'string' } } });
	const { site } = readLibrary(values.content ?? contentRoot());
	const files = schemaFiles(ownVocabularies(site.data));
	mkdirSync(SCHEMA_FOLDER, { recursive: true });
	for (const [name, text] of files) writeFileSync(`${SCHEMA_FOLDER}/${name}`, text);
	process.stdout.write(`Wrote ${files.size} schemas to ${SCHEMA_FOLDER}/\n`);
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 2;
}
