import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { buildJsonSchema } from '../../src/kinds/json-schema.ts';
import { ownVocabularies } from '../../src/kinds/own-vocabularies.ts';
import { readLibrary } from '../../src/parse/library.ts';
import { COLLECTIONS } from '../../src/schema/collection-name.ts';
import { CONTENT_MODEL, withCollections } from './content-tables.ts';
import { EDITOR_SETTINGS, withSchemas } from './editor-settings.ts';
import { SCHEMA_FOLDER, schemaFiles } from './schema-files.ts';

const library = readLibrary('content');
const own = ownVocabularies(library.site.data);

test('the schemas in .vscode are those of the content (if not: `npm run schemas`)', () => {
	const files = schemaFiles(own);
	expect(readdirSync(SCHEMA_FOLDER).sort()).toEqual([...files.keys()].sort());
	for (const [name, text] of files)
		expect(readFileSync(`${SCHEMA_FOLDER}/${name}`, 'utf8')).toBe(text);
});

test('the settings of VS Code name the files that each schema is for (if not: `npm run schemas`)', () => {
	const settings = readFileSync(EDITOR_SETTINGS, 'utf8');
	expect(settings).toBe(withSchemas(settings));
	const { 'yaml.schemas': schemas, 'astro.content-intellisense': ofMdx } = JSON.parse(settings);
	expect(Object.values(schemas)).toEqual([
		['content/site.yaml'],
		['content/organisations/**/*.yaml'],
		['content/facts/**/*.yaml'],
		['content/sources/**/*.yaml'],
		['content/glossary/**/*.yaml'],
	]);
	expect(ofMdx).toBe(true);
});

test('the content model has a row for each collection in both tables (if not: `npm run schemas`)', () => {
	const page = readFileSync(CONTENT_MODEL, 'utf8');
	expect(page).toBe(withCollections(page));
	expect(page).toContain(
		'| `ingredients/` | One ordered ingredient of an improvement model. | MDX | – |',
	);
	expect(page).toContain('| `ingredients` | MDX, `order`, `why` |');
});

test('every valid entry of this project is valid by its JSON Schema too', () => {
	// Ajv does not know the keywords that only editors use.
	const ajv = new Ajv({ strict: false, allErrors: true });
	expect(ajv.validate(buildJsonSchema('site', own), library.site.raw)).toBe(true);
	const refused = COLLECTIONS.flatMap((collection) => {
		const isValid = ajv.compile(buildJsonSchema(collection, own));
		const entries = library.entries(collection).filter(({ data }) => data !== undefined);
		return entries.flatMap(({ file, raw }) => (isValid(raw) ? [] : [[file, isValid.errors]]));
	});
	expect(refused).toEqual([]);
	expect(library.all().length).toBeGreaterThan(0);
});
