import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLibrary } from '../../parse/library.ts';
import { readPublicFolder } from '../../parse/public-folder.ts';
import { SITE_YAML, TODAY } from './check.ts';
import { validate } from './run.ts';

let top: string;
beforeEach(() => {
	top = mkdtempSync(join(tmpdir(), 'public-'));
	write('content/site.yaml', SITE_YAML);
});
afterEach(() => rmSync(top, { recursive: true }));

function write(path: string, text: string): void {
	mkdirSync(dirname(join(top, path)), { recursive: true });
	writeFileSync(join(top, path), text);
}

/** Returns the findings in `public/`, and the addresses of the files that may be published. */
function validated() {
	const library = readLibrary(join(top, 'content'));
	const publicFolder = readPublicFolder(join(top, 'public'), library.root);
	const context = { publicFiles: publicFolder.addresses, publicFolder, today: TODAY };
	return {
		found: validate(library, context).map(({ file, rule }) => `${file} ${rule}`),
		addresses: [...publicFolder.addresses],
	};
}

test('passive files are served, and files for the host are allowed', () => {
	write('public/guides/a.txt', 'Text.\n');
	write('public/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
	write('public/.well-known/security.txt', 'Contact: https://example.org\n');
	write('public/_headers', '/*\n');
	expect(validated()).toEqual({
		found: [],
		addresses: ['/favicon.svg', '/guides/a.txt', '/.well-known/security.txt'],
	});
});

test('pages, scripts, active drawings and links to outside are reported, hidden ones too', () => {
	write('public/page.html', '<p>');
	write('public/_code.js', '1');
	write('public/more/a.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="1"/>');
	write('public/.DS_Store', 'x');
	write('secret.txt', 'x');
	symlinkSync('../secret.txt', join(top, 'public/.link.txt'));
	symlinkSync('..', join(top, 'public/up'));
	expect(validated()).toEqual({
		found: [
			'../public/.DS_Store file/unsafe',
			'../public/.link.txt file/unsafe',
			'../public/_code.js file/unsafe',
			'../public/more/a.svg file/unsafe',
			'../public/page.html file/unsafe',
			'../public/up file/unsafe',
		],
		addresses: [],
	});
});

test('texts and names are searched for identifying details', () => {
	write('public/list.csv', 'name,number\nA,943 476 5919\n');
	write('public/jo.smith@example.org.txt', 'Text.\n');
	expect(validated().found).toEqual([
		'../public/list.csv privacy/nhs-number',
		'../public/••.•••••@•••••••.•••.••• privacy/contact',
	]);
});

test('a missing folder has no files', () => {
	expect(validated()).toEqual({ found: [], addresses: [] });
});
