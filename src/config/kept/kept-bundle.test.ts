import { mkdirSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { filesBelow } from '../files-below.ts';
import { openBundle, type PageStyles, writeBundle } from './kept-bundle.ts';

let top: string;
let kept: string;

beforeEach(() => {
	top = mkdtempSync(join(tmpdir(), 'bundle-'));
	kept = join(top, 'kept/bundle');
});

const MODULES = {
	'prerender-entry.abc.mjs': 'export const app = 1;',
	'chunks/page.mjs': 'export default 2;',
};
const CLIENT = { '_astro/style.css': 'p { margin: 0 }', 'robots.txt': 'Robots' };
const STYLES: PageStyles = {
	'page.astro': [{ depth: 0, order: 1, sheet: { type: 'external', src: '_astro/style.css' } }],
};

function write(folder: string, files: Readonly<Record<string, string>>): string {
	for (const [file, text] of Object.entries(files)) {
		const path = join(top, folder, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	return join(top, folder);
}

function read(folder: string): Record<string, string> {
	const files = filesBelow(join(top, folder));
	return Object.fromEntries(
		files.map((file) => [file, readFileSync(join(top, folder, file), 'utf8')]),
	);
}

function keep(madeFrom = 'code'): void {
	const writer = writeBundle(kept);
	writer.putModules(write('made', MODULES), { entry: 'prerender-entry.abc.mjs', styles: STYLES });
	writer.putClient(write('site', CLIENT));
	writer.complete(madeFrom);
	writer.close();
}

/** Opens the bundle. Returns it with the warnings. */
function open(madeFrom = 'code') {
	const warnings: string[] = [];
	return { bundle: openBundle(kept, madeFrom, (line) => warnings.push(line)), warnings };
}

test('a bundle has the modules, files and styles that were put into it', () => {
	keep();
	const { bundle, warnings } = open();
	expect(bundle).toMatchObject({ entry: 'prerender-entry.abc.mjs', styles: STYLES });
	bundle?.unpack({ modules: join(top, 'a'), client: join(top, 'b') });
	expect([read('a'), read('b'), warnings]).toEqual([MODULES, CLIENT, []]);
});

test('one that was made from something else is not opened, without a warning', () => {
	keep();
	expect(open('other code')).toEqual({ bundle: undefined, warnings: [] });
});

test('one that was never completed is not there', () => {
	const writer = writeBundle(kept);
	writer.putModules(write('made', MODULES), { entry: 'prerender-entry.abc.mjs', styles: STYLES });
	writer.close();
	expect(open()).toEqual({ bundle: undefined, warnings: [] });
	expect(filesBelow(dirname(kept))).toEqual([]);
});

test('one that was cut off is not opened, and one line says so', () => {
	keep();
	truncateSync(kept, 60);
	expect(open()).toEqual({
		bundle: undefined,
		warnings: [`${kept} is not used: it is not complete`],
	});
});

test('one with a file whose bytes have changed is not opened', () => {
	keep();
	const bytes = readFileSync(kept);
	bytes[bytes.indexOf('export default 2')] = 0x45;
	writeFileSync(kept, bytes);
	expect(open().bundle).toBeUndefined();
});
