/** `npm run schemas`: writes the JSON Schemas of the content to where VS Code’s YAML extension finds them. Exit 0: done; 2: it could not run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { ownVocabularies } from '../src/kinds/own-vocabularies.ts';
import { readLibrary } from '../src/parse/library.ts';
import { contentRoot } from '../src/parse/open.ts';
import { useContent } from './command-line/content-option.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';
import { SCHEMA_FOLDER, schemaFiles } from './schemas/schema-files.ts';

await runCommand(() => {
	const { values } = readOptions({ options: { content: { type: 'string' } } });
	useContent(values.content);
	const { site } = readLibrary(contentRoot());
	const files = schemaFiles(ownVocabularies(site.data));
	mkdirSync(SCHEMA_FOLDER, { recursive: true });
	for (const [name, text] of files) writeFileSync(`${SCHEMA_FOLDER}/${name}`, text);
	process.stdout.write(`Wrote ${files.size} schemas to ${SCHEMA_FOLDER}/\n`);
}, 2);
