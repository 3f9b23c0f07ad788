import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { Item } from '../model/item.ts';
import { sampleModel } from '../model/sample.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/collection-name.ts';
import { examples } from '../schemas/example-entries.ts';
import { collectionDocument } from './collection-document.ts';
import { documentSchema } from './document-schema.ts';
import { type EntryDocument, entryDocument } from './entry-document.ts';

const at = (address: string) => `https://site.example${address}`;
const uri = { uri: (text: string) => URL.canParse(text) };

function judge(collection: CollectionName, part = '') {
	const schema = documentSchema(collection, {}, at);
	const ajv = new Ajv({ formats: uri }).addSchema(schema);
	return (document: unknown) => {
		ajv.validate(`${schema.$id}${part}`, document);
		return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
	};
}

function example(collection: CollectionName): EntryDocument {
	const model = sampleModel({ [collection]: { one: { ...examples[collection] } } });
	const item = model.item(collection, 'one') as Item;
	return entryDocument({ ...item, body: [{ html: '<p>Body</p>' }], texts: {} }, model, at);
}

test.each(COLLECTIONS)('a document of %s is as its schema says', (collection) => {
	expect(judge(collection)(example(collection))).toEqual([]);
});

test.each(COLLECTIONS)(
	'a field that is not published is against the schema of %s',
	(collection) => {
		expect(judge(collection)({ ...example(collection), draft: true })).toHaveLength(1);
		expect(judge(collection)({ ...example(collection), consent: {} })).toHaveLength(1);
	},
);

test('a document without a field that it should have is against its schema', () => {
	const { status, ...rest } = example('change-ideas');
	expect(status).toBeDefined();
	expect(judge('change-ideas')(rest)).not.toEqual([]);
	expect(judge('change-ideas')({ ...rest, notPublished: ['status'] })).toEqual([]);
});

test('the list of a collection has a schema of its own, which asks each entry to be as the first says', () => {
	const list = (entries: EntryDocument[]) =>
		collectionDocument('tools', entries, {
			provenance: { site: 'Site', licence: 'CC BY 4.0', built: '2025-06-15' },
			schema: at('/api/schema/tools.json'),
		});
	const valid = judge('tools', '#/$defs/collection');
	expect(valid(list([example('tools')]))).toEqual([]);
	expect(valid(list([{ ...example('tools'), kind: 'unheard-of' }]))).not.toEqual([]);
});
