import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Item } from '../../graph/item.ts';
import { sampleModel } from '../../graph/sample.ts';
import { KINDS } from '../../kinds/index.ts';
import { COLLECTIONS, type CollectionName } from '../../schema/collection-name.ts';
import { collectionDocument, indexDocument, ownDocument } from './collection-document.ts';
import { documentSchema, indexSchema } from './document-schema.ts';
import { type EntryDocument, entryDocument } from './entry-document.ts';

const at = (address: string) => `https://site.example${address}`;
const uri = { uri: (text: string) => URL.canParse(text) };

const PROVENANCE = { site: 'Site', licence: 'CC BY 4.0', built: '2025-06-15' };

function validatorFor(collection: CollectionName | 'index') {
	const schema = collection === 'index' ? indexSchema(at) : documentSchema(collection, {}, at);
	const isValid = new Ajv({ formats: uri }).compile(schema);
	return (document: unknown) => {
		isValid(document);
		// A mismatch of only the part for entries, or for lists, is not meaningful.
		return (isValid.errors ?? []).flatMap(({ keyword, instancePath, message }) =>
			keyword === 'if' ? [] : `${instancePath} ${message}`,
		);
	};
}

function example(collection: CollectionName): EntryDocument {
	const model = sampleModel({ [collection]: { one: { ...KINDS[collection].example } } });
	const item = model.item(collection, 'one') as Item;
	return entryDocument({ ...item, body: [{ html: '<p>Body</p>' }], texts: {} }, model, at);
}

const PROPERTIES = z.object({
	entry: z.object({ properties: z.record(z.string(), z.unknown()) }),
});

test.each(COLLECTIONS)(
	'the schema of %s says what it is, and what each part of it holds',
	(collection) => {
		const schema = documentSchema(collection, {}, at);
		expect(schema).toMatchObject({
			$id: at(`/api/schema/${collection}.json`),
			title: `The open data of ${collection}`,
			definitions: {
				entry: {
					title: `An entry of ${collection} as open data`,
					description: expect.stringContaining(KINDS[collection].about),
					required: expect.arrayContaining(['id', 'collection', 'page']),
					properties: { collection: { const: collection } },
				},
				collection: { title: `All entries of ${collection} as open data` },
			},
		});
		const { entry } = PROPERTIES.parse(schema.definitions);
		const { properties } = entry;
		for (const name of ['id', 'page', 'licence', 'schema', 'text'])
			expect(properties[name], name).toMatchObject({
				type: 'string',
				description: expect.stringMatching(/\.$/),
			});
		expect(Object.hasOwn(properties, 'evidence')).toBe(collection === 'change-ideas');
	},
);

test.each(COLLECTIONS)('a document of %s is valid by its schema', (collection) => {
	expect(validatorFor(collection)(example(collection))).toEqual([]);
});

test.each(COLLECTIONS)(
	'a field that is not published is invalid by the schema of %s',
	(collection) => {
		expect(validatorFor(collection)({ ...example(collection), draft: true })).toHaveLength(1);
		expect(validatorFor(collection)({ ...example(collection), consent: {} })).toHaveLength(1);
	},
);

test('a document without a required field is invalid by its schema', () => {
	const { status, ...rest } = example('change-ideas');
	expect(status).toBeDefined();
	expect(validatorFor('change-ideas')(rest)).not.toEqual([]);
	expect(validatorFor('change-ideas')({ ...rest, notPublished: ['status'] })).toEqual([]);
});

const named = { provenance: PROVENANCE, schema: at('/api/schema/tools.json') };

test('a separate document states its licence and its schema, and is valid by it', () => {
	const document = ownDocument(example('tools'), named);
	expect(document).toMatchObject({ licence: 'CC BY 4.0', schema: at('/api/schema/tools.json') });
	expect(validatorFor('tools')(document)).toEqual([]);
	expect(validatorFor('tools')({ ...document, licence: 4 })).toEqual(['/licence must be string']);
});

test('the list of a collection is valid by the same schema, and so is each entry in it', () => {
	const list = (entries: EntryDocument[]) => collectionDocument('tools', entries, named);
	expect(validatorFor('tools')(list([example('tools')]))).toEqual([]);
	expect(validatorFor('tools')(list([{ ...example('tools'), kind: 'unheard-of' }]))).toEqual([
		'/entries/0/kind must be equal to one of the allowed values',
	]);
	expect(validatorFor('tools')({ ...list([]), count: undefined })).not.toEqual([]);
});

test('the table of contents is valid by its schema', () => {
	const tools = { name: 'tools', count: 3, url: at('/api/tools.json'), schema: named.schema };
	const files = [{ title: 'Facts', url: at('/api/facts.csv') }];
	const schema = at('/api/schema/index.json');
	const index = indexDocument([tools], { provenance: PROVENANCE, schema, files });
	expect(validatorFor('index')(index)).toEqual([]);
	expect(validatorFor('index')({ ...index, files: ['/api/facts.csv'] })).toEqual([
		'/files/0 must be object',
	]);
});
