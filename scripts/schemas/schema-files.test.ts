import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { jsonSchemaOf } from '../../src/kinds/json-schema.ts';
import { ownVocabularies } from '../../src/kinds/own-vocabularies.ts';
import { readLibrary } from '../../src/parse/library.ts';
import { COLLECTIONS, ENDINGS } from '../../src/schema/collection-name.ts';
import { SCHEMA_FOLDER, schemaFiles } from './schema-files.ts';

const library = readLibrary('content');
const own = ownVocabularies(library.site.data);

test('the schemas in .vscode are those of the content (if not: `npm run schemas`)', () => {
	const files = schemaFiles(own);
	expect(readdirSync(SCHEMA_FOLDER).sort()).toEqual([...files.keys()].sort());
	for (const [name, text] of files)
		expect(readFileSync(`${SCHEMA_FOLDER}/${name}`, 'utf8')).toBe(text);
});

test('VS Code is told which files each schema is for', () => {
	const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
	const globs = COLLECTIONS.map((name) => [
		`./${SCHEMA_FOLDER}/${name}.json`,
		ENDINGS[name].map((ending) => `content/${name}/**/*${ending}`),
	]);
	expect(settings['yaml.schemas']).toEqual({
		[`./${SCHEMA_FOLDER}/site.json`]: ['content/site.yaml'],
		...Object.fromEntries(globs),
	});
});

test('every entry of this project that is in order is so by its JSON Schema too', () => {
	// Words that only editors read are unknown to Ajv.
	const ajv = new Ajv({ strict: false, allErrors: true });
	expect(ajv.validate(jsonSchemaOf('site', own), library.site.raw)).toBe(true);
	const refused = COLLECTIONS.flatMap((collection) => {
		const isValid = ajv.compile(jsonSchemaOf(collection, own));
		const entries = library.entries(collection).filter(({ data }) => data !== undefined);
		return entries.flatMap(({ file, raw }) => (isValid(raw) ? [] : [[file, isValid.errors]]));
	});
	expect(refused).toEqual([]);
	expect(library.all().length).toBeGreaterThan(0);
});
