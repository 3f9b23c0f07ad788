import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/parse/open.ts';
import { COLLECTIONS } from '../../src/schema/collection-name.ts';
import { DIST } from '../build/build-site.ts';
import { listPages, readPage, walkFiles } from '../dist-checks/files.ts';

const files = walkFiles(DIST);
const read = (file: string) => JSON.parse(readFileSync(join(DIST, file), 'utf8'));

/** Returns the errors of a document against its schema. */
function problemsBy(schema: object) {
	const ajv = new Ajv({ formats: { uri: (text: string) => URL.canParse(text) } });
	const isValid = ajv.compile(schema);
	return (document: unknown) => {
		isValid(document);
		return isValid.errors ?? [];
	};
}

describe.each(COLLECTIONS)('the open data of %s', (collection) => {
	const schema = read(`api/schema/${collection}.json`);
	const problems = problemsBy(schema);
	const shown = openLibrary()
		.entries(collection)
		.filter(({ draft, data }) => !draft && !isWithdrawn(data));

	test('has a document for each published entry, valid by its schema', () => {
		const documents = files.filter((file) => file.startsWith(`api/${collection}/`));
		expect(documents).toEqual(shown.map(({ id }) => `api/${collection}/${id}.json`).sort());
		for (const file of documents) expect(problems(read(file)), file).toEqual([]);
	});

	test('has a list of all of them, valid by its schema', () => {
		const list = read(`api/${collection}.json`);
		expect(problems(list)).toEqual([]);
		expect(list.entries.map(({ id }: { id: string }) => id).sort()).toEqual(
			shown.map(({ id }) => id).sort(),
		);
	});
});

function isWithdrawn(data: unknown): boolean {
	const { consent } = (data ?? {}) as { consent?: { basis?: string } };
	return consent?.basis === 'withdrawn';
}

test('every document states its licence and its schema, and is valid by it', () => {
	// The data package is a document of Frictionless, with a schema of its own.
	const documents = files.filter((file) => /^api\/(?!schema\/|datapackage\.).*\.json$/.test(file));
	expect(documents).toContain('api/index.json');
	const schemas = new Map(
		[...COLLECTIONS, 'index'].map((name) => {
			const schema = read(`api/schema/${name}.json`);
			return [schema.$id, problemsBy(schema)];
		}),
	);
	for (const file of documents) {
		const document = read(file);
		expect(document.licence, file).toBe(openLibrary().site.data?.licence ?? 'CC BY 4.0');
		expect(schemas.get(document.schema)?.(document), file).toEqual([]);
	}
});

test('the data package describes every table of the site, and each of its columns', () => {
	const { resources } = read('api/datapackage.json');
	const described = resources.map(({ path }: { path: string }) => `api/${path}`);
	expect(described.toSorted()).toEqual(files.filter((file) => file.startsWith('api/csv/')));
	for (const { path, schema } of resources) {
		const text = readFileSync(join(DIST, 'api', path), 'utf8');
		// The parser refuses a row that is shorter or longer.
		const [header] = parse(text, { bom: true, record_delimiter: '\r\n' });
		expect(header, path).toEqual(schema.fields.map(({ name }: { name: string }) => name));
	}
});

test('no document includes consent, names given with it, or drafts', () => {
	const withheld = ['consent', 'attribution', 'reviewOn', 'draft', 'withdrawn'];
	for (const file of files.filter((name) => /^api\/(?!schema\/).*\.json$/.test(name))) {
		JSON.stringify(read(file), (key, value) => {
			expect(withheld, file).not.toContain(key);
			return value;
		});
	}
	for (const { id } of read('api/voices.json').entries)
		expect(read(`api/voices/${id}.json`)).not.toHaveProperty('name');
});

/** The structured data of each page. */
const things = new Map(
	listPages(DIST).map((file) => {
		const html = readFileSync(join(DIST, file), 'utf8');
		const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
		return [file, [...scripts].flatMap(([, text = '']) => JSON.parse(text)['@graph'])];
	}),
);
const typesOn = (file: string) => things.get(file)?.map((thing) => thing['@type']);

test('pages have structured data with the vocabulary of schema.org', () => {
	expect(typesOn('index.html')).toContain('WebSite');
	expect(typesOn('glossary/index.html')).toContain('DefinedTermSet');
	expect(typesOn('change-ideas/index.html')).toContain('Dataset');
	expect(typesOn('facts/index.html')).toContain('Dataset');
	for (const [collection, type] of [
		['change-ideas', 'Article'],
		['guides', 'HowTo'],
	] as const)
		for (const { id } of read(`api/${collection}.json`).entries)
			expect(typesOn(`${collection}/${id}/index.html`)).toEqual([type, 'BreadcrumbList']);
});

test('every page links to the feeds', () => {
	for (const file of listPages(DIST)) {
		const feeds = readPage(DIST, file).filter(
			({ tag, attributes }) => tag === 'link' && attributes.rel === 'alternate',
		);
		expect(
			feeds.map(({ attributes }) => attributes.type),
			file,
		).toEqual(expect.arrayContaining(['application/rss+xml', 'text/calendar']));
	}
});
