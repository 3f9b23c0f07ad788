import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SITE_YAML } from '../validator/run/check.ts';
import { readLibrary } from './library.ts';

const SECRET = 'OUTSIDE-7731';
const TERM = `term: Ward\nreviewed: 2025-03-11\nmeaning: ${SECRET}\nsynonyms: []\n`;

let top: string;
let root: string;
let outside: string;

beforeEach(() => {
	top = mkdtempSync(join(tmpdir(), 'confinement-'));
	root = join(top, 'content');
	outside = join(top, 'outside');
	write('site.yaml', SITE_YAML);
	mkdirSync(join(root, 'glossary'));
	mkdirSync(join(outside, 'more'), { recursive: true });
	for (const name of ['a.yaml', 'a.txt', 'more/a.yaml']) writeFileSync(join(outside, name), TERM);
});
afterEach(() => rmSync(top, { recursive: true }));

function write(path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

/** Returns the findings of a content root, and whether anything outside was read. */
function reading() {
	const library = readLibrary(root);
	const texts = [...library.all().map(({ text }) => text), ...library.texts.values()];
	return {
		found: library.findings.map(({ file, rule }) => `${file} ${rule}`),
		readsOutside: [...texts, library.site.text].some((text) => text.includes(SECRET)),
	};
}

test.each([
	['to a file', 'glossary/leak.yaml', () => join(outside, 'a.yaml')],
	['to a file by a path from the link', 'glossary/leak.yaml', () => '../../outside/a.yaml'],
	['to a file that may be published', 'glossary/leak.txt', () => join(outside, 'a.txt')],
	['to a folder', 'glossary/leak', () => outside],
	['in the place of a collection', 'drivers', () => outside],
	['to the folder above', 'glossary/leak', () => '../..'],
	['to the root of the machine', 'glossary/leak', () => '/'],
	['to a device', 'glossary/leak.yaml', () => '/dev/zero'],
	['to the environment of the process', 'glossary/leak.txt', () => '/proc/self/environ'],
])('a link out of the content root %s is reported, and is not followed', (_, name, target) => {
	symlinkSync(target(), join(root, name));
	expect(reading()).toEqual({ found: [`${name} file/unsafe`], readsOutside: false });
});

test('a link to a link that leads out is reported for both links', () => {
	symlinkSync(join(outside, 'a.yaml'), join(root, 'glossary/a.yaml'));
	symlinkSync('a.yaml', join(root, 'glossary/b.yaml'));
	expect(reading()).toEqual({
		found: ['glossary/a.yaml file/unsafe', 'glossary/b.yaml file/unsafe'],
		readsOutside: false,
	});
});

test('a `site.yaml` that leads out is reported once', () => {
	rmSync(join(root, 'site.yaml'));
	symlinkSync(join(outside, 'a.yaml'), join(root, 'site.yaml'));
	expect(reading()).toEqual({ found: ['site.yaml file/unsafe'], readsOutside: false });
});

test('a link to a hidden file in the content root is reported', () => {
	write('.git/config', SECRET);
	symlinkSync('../.git/config', join(root, 'glossary/a.txt'));
	expect(reading()).toEqual({ found: ['glossary/a.txt file/unsafe'], readsOutside: false });
});

test('circular links are reported', () => {
	symlinkSync('b', join(root, 'glossary/a'));
	symlinkSync('a', join(root, 'glossary/b'));
	symlinkSync('.', join(root, 'glossary/self'));
	expect(reading().found).toEqual([
		'glossary/a schema/invalid-id',
		'glossary/b schema/invalid-id',
		'glossary/self schema/invalid-id',
	]);
});

test('a hard link to a file outside is reported, and is not read', () => {
	linkSync(join(outside, 'a.yaml'), join(root, 'glossary/a.yaml'));
	linkSync(join(outside, 'a.txt'), join(root, 'glossary/a.txt'));
	expect(reading()).toEqual({
		found: ['glossary/a.txt file/unsafe', 'glossary/a.yaml file/unsafe'],
		readsOutside: false,
	});
});

test('a file with two names in the content root is read', () => {
	write('glossary/a.yaml', TERM.replace(SECRET, 'A place.'));
	mkdirSync(join(root, '_kept'));
	linkSync(join(root, 'glossary/a.yaml'), join(root, '_kept/a.yaml'));
	expect(reading().found).toEqual([]);
});

test('a pipe is reported without waiting for its output', () => {
	execFileSync('mkfifo', [join(root, 'glossary/a.yaml'), join(root, 'glossary/b.txt')]);
	expect(reading().found).toEqual(['glossary/a.yaml file/unsafe', 'glossary/b.txt file/unsafe']);
});

test('files that Windows and Office create in a folder are ignored', () => {
	for (const name of ['Thumbs.db', 'desktop.ini', '~$plan.docx', '.DS_Store'])
		write(`glossary/${name}`, 'x');
	expect(reading().found).toEqual([]);
});
