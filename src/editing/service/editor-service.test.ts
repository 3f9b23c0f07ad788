import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KINDS } from '../../kinds/index.ts';
import { COLLECTIONS, type CollectionName } from '../../schema/collection-name.ts';
import { changedLines, readFolder } from '../folder-state.ts';
import type { EntryAnswer, EntryToSave, SiteAnswer } from '../saving/messages.ts';
import { answerEditor, type ServiceAnswer } from './editor-service.ts';
import { EditorStore } from './editor-store.ts';

const TODAY = '2025-06-15';

let root: string;
let store: EditorStore;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'editor-'));
	cpSync('scripts/fixtures/other-programme', root, { recursive: true });
	store = new EditorStore(root, 'public');
});
afterEach(() => rmSync(root, { recursive: true }));

function ask(method: string, address: string, body: unknown = ''): Promise<ServiceAnswer> {
	const [action = '', query = ''] = address.split('?');
	const bytes = body instanceof Uint8Array ? body : new TextEncoder().encode(JSON.stringify(body));
	const request = { method, action, query: new URLSearchParams(query), body: bytes };
	return answerEditor(store, request, TODAY);
}

async function open(collection: CollectionName, id = ''): Promise<EntryAnswer> {
	const { status, body } = await ask('GET', `entry?collection=${collection}&id=${id}`);
	expect(status).toBe(200);
	return body as EntryAnswer;
}

function toSave(entry: EntryAnswer, fields: object = {}): EntryToSave {
	const { collection, id, version, body } = entry;
	return { collection, id, version, body, fields: { ...entry.fields, ...fields }, data: [] };
}

async function save(entry: EntryToSave): Promise<EntryAnswer> {
	const { status, body } = await ask('PUT', 'entry', entry);
	expect({ status, body }).toMatchObject({ status: 200 });
	return body as EntryAnswer;
}

describe.each(COLLECTIONS)('%s:', (collection) => {
	const { title: titleKey, endings } = KINDS[collection];

	test('one changed field is one changed line, and saving without a change changes nothing', async () => {
		const id = store.library.entries(collection)[0]?.id ?? '';
		const before = readFolder(root);
		const opened = await open(collection, id);
		const saved = await save(toSave(opened));
		expect(changedLines(root, before)).toEqual({});
		await save(toSave(saved, { [titleKey]: 'A changed name' }));
		expect(changedLines(root, before)).toEqual({ [opened.file]: [`${titleKey}: A changed name`] });
	});

	test('a complete entry has nothing to correct in its fields', async () => {
		const { example } = KINDS[collection];
		const saved = await save(toSave(await open(collection), { ...example, draft: true }));
		expect(saved.findings.filter(({ rule }) => rule.startsWith('schema/'))).toEqual([]);
	});

	test('a new entry has required lists, no empty fields, and a name from its title', async () => {
		const before = readFolder(root);
		const easyRead = endings[0] === '.yaml' ? {} : { easyRead: { sentences: [] } };
		const fields = { [titleKey]: 'Brand new one', summary: '', reviewBy: '', ...easyRead };
		const saved = await save(toSave(await open(collection), fields));
		expect(saved.id).toBe('brand-new-one');
		const path = `${collection}/brand-new-one${endings[0]}`;
		expect(Object.keys(changedLines(root, before))).toEqual([path]);
		const text = readFileSync(join(root, path), 'utf8');
		expect(text).toContain('draft: true\n');
		expect(text).not.toMatch(/false|null|''|""|\{\}/);
		const { status, body } = await ask('PUT', 'entry', toSave(await open(collection), fields));
		expect({ status, body }).toEqual({
			status: 409,
			body: { refused: expect.stringContaining('`brand-new-one` belongs to another') },
		});
	});
});

test('a file that changed since it was opened is not overwritten, and the answer says so', async () => {
	const opened = await open('glossary', 'decibel');
	const path = join(root, 'glossary/decibel.yaml');
	writeFileSync(path, `# Seen by another.\n${readFileSync(path, 'utf8')}`);
	const after = readFolder(root);
	const { status, body } = await ask('PUT', 'entry', toSave(opened, { term: 'Another' }));
	expect(status).toBe(409);
	expect(body).toMatchObject({
		refused: 'The file was changed elsewhere since you opened it.',
		current: { id: 'decibel', fields: opened.fields },
	});
	expect(changedLines(root, after)).toEqual({});
	const { current } = body as { current: EntryAnswer };
	await save(toSave(current, { term: 'Another' }));
	expect(changedLines(root, after)).toEqual({ 'glossary/decibel.yaml': ['term: Another'] });
});

test('a finding comes with its field, and is fixed where it has one right answer', async () => {
	const path = join(root, 'sites/site-a.mdx');
	writeFileSync(
		path,
		readFileSync(path, 'utf8').replace(/^reviewed: .*$/m, 'reviewed: 1 March 2025'),
	);
	const opened = await open('sites', 'site-a');
	const finding = opened.findings.find((each) => each.path[0] === 'reviewed');
	expect(finding).toMatchObject({
		severity: 'error',
		rule: 'schema/invalid-value',
		isFixable: true,
	});
	const { line, column, rule } = finding ?? {};
	const { body } = await ask('POST', 'fix', {
		collection: 'sites',
		id: 'site-a',
		rule,
		line,
		column,
	});
	expect(body).toMatchObject({ fields: { reviewed: '2025-03-01' }, findings: [] });
});

test('a new entry has nothing to correct: what is empty in a draft is left to fill in', async () => {
	for (const collection of COLLECTIONS) {
		const fields = { [KINDS[collection].title]: 'Brand new one' };
		const { findings, id } = await save(toSave(await open(collection), fields));
		expect(findings.filter(({ isGap }) => !isGap)).toEqual([]);
		const { body } = await ask('GET', 'site');
		const { collections } = body as SiteAnswer;
		const list = collections.find(({ name }) => name === collection)?.entries;
		expect(list?.find((entry) => entry.id === id)).toMatchObject({ errors: 0, warnings: 0 });
	}
});

test('an empty list that no source gives is left out', async () => {
	const opened = await save(toSave(await open('change-ideas'), { title: 'Soft slippers' }));
	const saved = await save(toSave(opened, { adoptions: [], notPublished: ['adoptions'] }));
	expect(saved.fields).not.toHaveProperty('adoptions');
	expect(saved.findings.filter(({ isGap }) => !isGap)).toEqual([]);
});

test('dates are understood as people write them', async () => {
	const [event] = store.library.entries('events');
	const saved = await save(
		toSave(await open('events', event?.id), {
			starts: '12/09/2025 2pm',
			ends: '12 September 2025 15:30',
		}),
	);
	expect(saved.fields).toMatchObject({ starts: '2025-09-12T14:00', ends: '2025-09-12T15:30' });
});

test('a measure without an id gets one from its title, and the aim names it by title', async () => {
	const opened = await open('change-ideas', 'felt-on-doors');
	const measures = [{ title: 'Steps at night' }];
	const saved = await save(
		toSave(opened, { measures, aim: { text: 'Less.', measure: 'steps at night' } }),
	);
	expect(saved.fields).toMatchObject({
		measures: [{ id: 'steps-at-night', title: 'Steps at night' }],
		aim: { measure: 'steps-at-night' },
	});
});

test('data of a measure become a file beside the entry', async () => {
	const opened = await open('change-ideas', 'felt-on-doors');
	const csv = 'date,value\n2025-01-01,20\n2025-02-01,21\n';
	const before = readFolder(root);
	await save({ ...toSave(opened), data: [{ measure: 0, csv }] });
	expect(changedLines(root, before)).toEqual({
		'change-ideas/felt-on-doors.csv': ['2025-01-01,20', '2025-02-01,21'],
	});
	const { body } = await ask(
		'GET',
		'data?collection=change-ideas&id=felt-on-doors&name=./felt-on-doors.csv',
	);
	expect(body).toEqual({ text: csv });
});

test('a file that can’t be read as an entry is opened as text, with what is wrong', async () => {
	const path = join(root, 'glossary/decibel.yaml');
	const text = readFileSync(path, 'utf8');
	writeFileSync(path, `term: "open\n${text}`);
	const opened = await open('glossary', 'decibel');
	expect(opened.text).toBe(`term: "open\n${text}`);
	expect(opened.findings[0]?.rule).toBe('schema/invalid-yaml');
	const { status } = await ask('PUT', 'entry', toSave(opened, { term: 'Lost?' }));
	expect(status).toBe(409);
	const { collection, id, version } = opened;
	const { body } = await ask('PUT', 'text', { collection, id, version, text });
	expect(body).toMatchObject({ id: 'decibel', findings: [] });
	expect(readFileSync(path, 'utf8')).toBe(text);
});

describe('a picture', () => {
	const where = 'picture?collection=sites&id=site-a&name=A+door';

	test('is saved without its metadata, and never replaces another', async () => {
		const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#888' } })
			.jpeg()
			.withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } })
			.toBuffer();
		expect((await ask('POST', where, photo)).body).toEqual({ name: './a-door.jpg' });
		expect((await ask('POST', where, photo)).body).toEqual({ name: './a-door-2.jpg' });
		expect((await sharp(join(root, 'sites/a-door.jpg')).metadata()).exif).toBeUndefined();
	});

	test('that is none is refused', async () => {
		const before = readFolder(root);
		expect((await ask('POST', where, new Uint8Array([1, 2, 3]))).status).toBe(422);
		expect(changedLines(root, before)).toEqual({});
	});
});

describe('nothing outside the content is read or written:', () => {
	test.each([
		'entry?collection=sites&id=../site',
		'entry?collection=..&id=x',
		'entry?collection=sites&id=..%2F..%2Fpackage',
		'data?collection=sites&id=site-a&name=./../../site.yaml',
		'data?collection=sites&id=site-a&name=/etc/passwd.csv',
		'../../package.json',
	])('%s', async (address) => {
		expect((await ask('GET', address)).status).toBe(404);
	});

	test('an id that leads out', async () => {
		const opened = await open('sites', 'site-a');
		const { status } = await ask('PUT', 'entry', { ...toSave(opened), id: '../site-a' });
		expect(status).toBe(400);
	});

	test('an entry that is a link', async () => {
		const outside = join(mkdtempSync(join(tmpdir(), 'outside-')), 'x.yaml');
		writeFileSync(outside, 'term: A\n');
		symlinkSync(outside, join(root, 'glossary/linked.yaml'));
		expect((await ask('GET', 'entry?collection=glossary&id=linked')).status).toBe(404);
		expect(readFileSync(outside, 'utf8')).toBe('term: A\n');
	});
});
