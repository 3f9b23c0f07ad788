import {
	mkdirSync,
	mkdtempSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Library, readLibrary } from './library.ts';
import type { ParseCache } from './parsed-file.ts';

const SITE =
	'title: Site\ntagline: A site\nurl: https://example.org\nfeedback: us@example.org\nfooter: Foot\n';
const TERM = 'term: Ward\nreviewed: 2025-03-11\nmeaning: A part of a hospital.\nsynonyms: []\n';
const idea = (data: string) => `---\nmeasures: [{data: ${data}}]\n---\n`;
const PAGE = '---\ntitle: About\n---\nText.\n';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'content-'));
	write('site.yaml', SITE);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string | Uint8Array): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

const read = (cache?: ParseCache) => readLibrary(root, cache);

const findings = (library: Library = read()) =>
	library.findings.map(
		({ file, place, rule, message }) => `${file}:${place.line}:${place.column} ${rule} ${message}`,
	);

test('entries are found by collection and id, sorted by id', () => {
	for (const id of ['b', 'a', 'a-b', 'a/c']) write(`glossary/${id}.yaml`, TERM);
	write('pages/about.mdx', PAGE);
	write('pages/a.md', PAGE);
	const library = read();
	expect(findings(library)).toEqual([]);
	expect(library.entries('glossary').map(({ id }) => id)).toEqual(['a', 'a-b', 'a/c', 'b']);
	expect(library.entry('glossary', 'a/c')?.file).toBe('glossary/a/c.yaml');
	expect(library.entry('glossary', 'constructor')).toBeUndefined();
	expect(library.collectionsWith('a')).toEqual(['glossary', 'pages']);
	expect(library.all()).toHaveLength(6);
	expect(library.files).toHaveLength(7);
});

test('a folder that is not a collection and a file outside collections are reported, except hidden ones', () => {
	write('driver/a.mdx', PAGE);
	write('notes.txt', 'x');
	write('_drafts/a.mdx', 'x');
	write('.git/config', 'x');
	write('pages/_old/a.mdx', 'x');
	expect(findings()).toEqual([
		'driver:1:1 schema/invalid-id Unexpected folder `driver`, expected the name of a collection',
		'notes.txt:1:1 schema/invalid-id Unexpected file `notes.txt`, expected it in the folder of a collection',
	]);
});

test.each([
	['glossary/a.yml', 'Unexpected ending of `a.yml`: an entry of glossary/ ends in `.yaml`'],
	['glossary/a.mdx', 'Unexpected ending of `a.mdx`: an entry of glossary/ ends in `.yaml`'],
	['tools/a.md', 'Unexpected ending of `a.md`: an entry of tools/ ends in `.mdx`'],
	['pages/a.yaml', 'Unexpected ending of `a.yaml`: an entry of pages/ ends in `.mdx` or `.md`'],
	[
		'glossary/A Term.yaml',
		'Unexpected name `A Term.yaml`, expected small letters, digits and hyphens',
	],
	['glossary/a.b.yaml', 'Unexpected name `a.b.yaml`, expected small letters, digits and hyphens'],
	[
		'pages/con.mdx',
		'Unexpected name `con.mdx`: Windows keeps it for a device, and cannot hold such a file',
	],
	[
		'tools/aux/a.mdx',
		'Unexpected name `aux`: Windows keeps it for a device, and cannot hold such a file',
	],
	[
		'tools/NUL.csv',
		'Unexpected name `NUL.csv`: Windows keeps it for a device, and cannot hold such a file',
	],
	[
		`pages/${'a'.repeat(200)}/${'a'.repeat(200)}/${'a'.repeat(200)}/${'a'.repeat(200)}/${'a'.repeat(200)}.mdx`,
		'Unexpected path of more than 1000 bytes, expected one that every machine can hold',
	],
	[
		'pages/search.mdx',
		'Unexpected name `search.mdx`: it would take the address of the site’s own `/search/`',
	],
])('%s is not an entry', (path, message) => {
	write(path, path.startsWith('glossary') ? TERM : PAGE);
	expect(findings()).toEqual([`${path}:1:1 schema/invalid-id ${message}`]);
});

test.each(['caf\u00E9', 'cafe\u0301', 'Café', 'CAFE\u0301'])(
	'the advice for %j is a name in plain letters, however its é is composed',
	(name) => {
		write(`pages/${name}.mdx`, PAGE);
		expect(read().findings.map(({ hint }) => hint)).toEqual(['Rename the file to `cafe.mdx`.']);
	},
);

test('of two entries with the same id the second is reported, with the name of the first', () => {
	write('pages/about.md', PAGE);
	write('pages/about.mdx', PAGE);
	const library = read();
	expect(findings(library)).toEqual([
		'pages/about.mdx:1:1 schema/invalid-id Unexpected second entry with the id `about`: `pages/about.md` has it too',
	]);
	expect(library.entry('pages', 'about')?.file).toBe('pages/about.md');
	expect(library.collectionsWith('about')).toEqual(['pages']);
});

test.each([
	['nothing', '', 'Unexpected empty file'],
	['white space', ' \n\n', 'Unexpected empty file'],
	['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'Unexpected binary file'],
	['UTF-16', new Uint8Array([0xff, 0xfe, 0x74, 0x00]), 'Unexpected file in UTF-16'],
	['another encoding', new Uint8Array([0x74, 0xe9, 0x0a]), 'Unexpected bytes that are not UTF-8'],
	['more than a person reads', 'a'.repeat(1024 * 1024 + 1), 'Unexpected file of more than 1 MB'],
])('a file of %s is reported at its start, and the rest is read', (_, content, message) => {
	write('glossary/a.yaml', content);
	write('glossary/b.yaml', TERM);
	write('change-ideas/data.csv', content);
	write('change-ideas/idea.mdx', idea('./data.csv'));
	const library = read();
	expect(findings(library)).toContainEqual(
		expect.stringContaining(`glossary/a.yaml:1:1 schema/invalid-yaml ${message}`),
	);
	expect(
		findings(library).filter((line) =>
			line.startsWith('change-ideas/data.csv:1:1 schema/invalid-data'),
		),
	).toHaveLength(1);
	expect(library.entries('glossary').map(({ id }) => id)).toContain('b');
});

test('a link to a missing file is reported, and a link to a file is read', () => {
	write('_kept/a.yaml', TERM);
	mkdirSync(join(root, 'glossary'));
	symlinkSync('../_kept/a.yaml', join(root, 'glossary/a.yaml'));
	symlinkSync('../_kept/b.yaml', join(root, 'glossary/b.yaml'));
	expect(findings()).toEqual(['glossary/b.yaml:1:1 schema/invalid-yaml The file cannot be read']);
});

test('a `site.yaml` that is missing, broken or invalid is reported at its line 1, and the rest is read', () => {
	write('glossary/a.yaml', TERM);
	rmSync(join(root, 'site.yaml'));
	expect(findings()).toEqual([
		expect.stringContaining('site.yaml:1:1 schema/invalid-yaml Expected a file'),
	]);
	expect(read().files).toEqual(['glossary/a.yaml']);
	expect(read().site.raw).toBeUndefined();
	write('site.yaml', 'title: "Site');
	expect(findings()).toEqual([expect.stringContaining('site.yaml:1:8 schema/invalid-yaml')]);
	write('site.yaml', SITE.replace('footer: Foot\n', ''));
	expect(findings()).toEqual([
		expect.stringContaining('site.yaml:1:1 schema/missing-field Expected field `footer`'),
	]);
	expect(read().site.data).toBeUndefined();
	expect(read().entries('glossary')).toHaveLength(1);
});

test('a site with programmes has to name the leading one', () => {
	write('programmes/a.mdx', '---\ntitle: A\n---\n');
	expect(findings()).toContainEqual(
		expect.stringContaining('site.yaml:1:1 schema/missing-field Expected field `programme`'),
	);
	write('site.yaml', `${SITE}programme: a\n`);
	expect(findings().filter((line) => line.startsWith('site.yaml'))).toEqual([]);
});

test('values that the site adds to a vocabulary are valid', () => {
	const page = (type: string) => `---\nserviceTypes: [${type}]\n---\n`;
	write('sites/a.mdx', page('forest-school'));
	const own = () => findings().filter((line) => line.includes('Unexpected value'));
	expect(own()).toEqual([
		expect.stringContaining(
			'sites/a.mdx:2:16 schema/invalid-value Unexpected value `forest-school`, expected one of `adult-acute`',
		),
	]);
	write(
		'site.yaml',
		`${SITE}serviceTypes: [{id: forest-school, label: Forest, description: Trees.}]\n`,
	);
	expect(own()).toEqual([]);
});

test('the data of a measure are read and validated next to its change idea, and other files are assets', () => {
	write('change-ideas/x/a.mdx', idea('./a.csv'));
	write('change-ideas/x/a.csv', 'date,value\n2025-01-06,3\nsoon,4\n');
	write('change-ideas/x/a.png', 'x');
	const library = read();
	expect(findings(library).filter((line) => line.includes('.csv'))).toEqual([
		'change-ideas/x/a.csv:3:1 schema/invalid-data Unexpected date `soon`, expected a day as YYYY-MM-DD',
	]);
	expect(library.data.get('change-ideas/x/a.csv')?.rows).toEqual([
		{ date: '2025-01-06', value: 3 },
	]);
	expect([...library.assets]).toEqual(['change-ideas/x/a.csv', 'change-ideas/x/a.png']);
});

test('a table that is not the data of a measure is read as it is', () => {
	const path = ['change-ideas/form.csv', 'tools/log.csv'];
	for (const file of path) write(file, 'day,noise\nMonday,loud\n');
	write('tools/picture.csv', new Uint8Array([0, 1, 2]));
	const library = read();
	expect(findings(library)).toEqual([
		'tools/picture.csv:1:1 file/unsafe The text in `picture.csv` cannot be searched for personal details. Unexpected binary file, expected text in UTF-8',
	]);
	expect([...library.refused]).toEqual(['tools/picture.csv']);
	expect([...library.data]).toEqual(
		path.map((file) => [file, { file, text: 'day,noise\nMonday,loud\n', rows: undefined }]),
	);
	expect(library.files).toEqual(['site.yaml', ...path, 'tools/picture.csv']);
});

test('only changed files are parsed again', () => {
	const cache: ParseCache = new Map();
	write('glossary/a.yaml', TERM);
	write('glossary/b.yaml', TERM);
	const before = read(cache);
	write('glossary/b.yaml', `${TERM}# more\n`);
	const later = new Date(statSync(join(root, 'glossary/b.yaml')).mtimeMs + 1000);
	utimesSync(join(root, 'glossary/b.yaml'), later, later);
	const after = read(cache);
	const raw = (library: Library, id: string) => library.entry('glossary', id)?.raw;
	expect(raw(after, 'a')).toBe(raw(before, 'a'));
	expect(raw(after, 'b')).not.toBe(raw(before, 'b'));
	expect(after.entry('glossary', 'b')?.text).toContain('# more');
});

test('a root that is not a folder can’t be read', () => {
	expect(() => readLibrary(join(root, 'none'))).toThrow('No such folder');
	expect(() => readLibrary(join(root, 'site.yaml'))).toThrow('No such folder');
});
