import { execFileSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KINDS } from '../../src/kinds/index.ts';
import { readLibrary } from '../../src/parse/library.ts';
import { COLLECTIONS } from '../../src/schema/collection-name.ts';
import { newEntry } from './new-entry.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'content-'));
	writeFileSync(
		join(root, 'site.yaml'),
		'title: Site\ntagline: A site\nurl: https://example.org\nfeedback: us@example.org\nfooter: Foot\nprogramme: a\nserviceTypes: [{id: forest, label: Forest school, description: Trees.}]\n',
	);
});
afterEach(() => rmSync(root, { recursive: true }));

test.each(COLLECTIONS)('a new entry of %s parses, and only values are missing', (collection) => {
	const file = join(root, collection, `one/two${KINDS[collection].endings[0]}`);
	expect(newEntry(root, collection, 'one/two')).toEqual({ written: file });
	const library = readLibrary(root);
	expect(library.entry(collection, 'one/two')?.raw).toBeDefined();
	const others = library.findings.filter(
		({ rule, message }) =>
			rule !== 'schema/missing-field' &&
			!(
				rule === 'schema/invalid-value' &&
				/^Unexpected (value \(nothing\)|empty list) /.test(message)
			),
	);
	expect(others).toEqual([]);
	expect(library.findings.length).toBeGreaterThan(0);
});

test('a completed entry is valid', () => {
	const { written } = newEntry(root, 'glossary', 'ward', '2025-03-11') as {
		written: string;
	};
	const filled = readFileSync(written, 'utf8')
		.replace('\nterm:', '\nterm: Ward')
		.replace('\nmeaning:', '\nmeaning: A part of a hospital.')
		.replace('\n# seeAlso: []', '\nseeAlso: [hospital]');
	writeFileSync(written, filled);
	expect(readLibrary(root).findings).toEqual([]);
	expect(readLibrary(root).entry('glossary', 'ward')?.data).toEqual({
		term: 'Ward',
		reviewed: '2025-03-11',
		meaning: 'A part of a hospital.',
		synonyms: [],
		seeAlso: ['hospital'],
	});
});

test('from a title its id is made, and what is known is filled in', () => {
	newEntry(root, 'programmes', 'quieter-nights', '2025-03-11');
	const { written } = newEntry(root, 'events', 'Café: the first session', '2025-03-11') as {
		written: string;
	};
	expect(written).toBe(join(root, 'events/cafe-the-first-session.mdx'));
	const text = readFileSync(written, 'utf8');
	for (const line of [
		'title: "Café: the first session"',
		'reviewed: 2025-03-11',
		'programme: quieter-nights',
		'state: planned',
		'sequence: 0',
	])
		expect(text).toContain(`\n${line}\n`);
	newEntry(root, 'programmes', 'another', '2025-03-11');
	const second = newEntry(root, 'events', 'Another one', '2025-03-11') as { written: string };
	expect(readFileSync(second.written, 'utf8')).toContain('\nprogramme:\n');
	const term = newEntry(root, 'glossary', 'Ward round', '2025-03-11') as { written: string };
	expect(readFileSync(term.written, 'utf8')).toContain('\nterm: Ward round\n');
});

test('the choices include values that the site has added', () => {
	const { written } = newEntry(root, 'sites', 'a') as { written: string };
	expect(readFileSync(written, 'utf8')).toContain('#   forest: Forest school');
});

test('an existing file is never overwritten, whatever its extension', () => {
	newEntry(root, 'pages', 'about');
	writeFileSync(join(root, 'pages/about.mdx'), 'mine');
	expect(newEntry(root, 'pages', 'about')).toEqual({ refused: expect.stringContaining('already') });
	expect(readFileSync(join(root, 'pages/about.mdx'), 'utf8')).toBe('mine');
	rmSync(join(root, 'pages/about.mdx'));
	writeFileSync(join(root, 'pages/about.md'), 'mine too');
	expect(newEntry(root, 'pages', 'about')).toEqual({ refused: expect.stringContaining('already') });
});

test.each([
	['phase', 'a', "Unknown collection `phase`. Did you mean 'phases'?"],
	['constructor', 'a', 'Unknown collection `constructor`. Expected one of programmes, phases,'],
	['phases', 'a_phase', 'Unexpected id `a_phase`, expected small letters, digits and hyphens'],
	['phases', 'Ω Ω', 'No id can be made from the title `Ω Ω`'],
	['phases', 'A.mdx', 'Unexpected id `A.mdx`'],
	['phases', 'a.mdx', 'Unexpected id `a.mdx`'],
	['phases', '../a', 'Unexpected id `../a`'],
	['phases', '', 'Unexpected id ``'],
	['pages', 'search', 'The id `search` would take the address of the site’s own `/search/`'],
	['tools', 'run-chart', 'The id `run-chart` would take the address of the run chart tool'],
])('an invalid entry is rejected: %s %s', (collection, id, why) => {
	expect(newEntry(root, collection, id)).toEqual({ refused: expect.stringContaining(why) });
});

test('a missing folder is rejected', () => {
	expect(newEntry(join(root, 'none'), 'phases', 'a')).toEqual({
		refused: `No such folder: ${join(root, 'none')}`,
	});
});

/** Returns the exit code and the output of the command. */
function run(...args: string[]): { code: number; out: string; err: string } {
	try {
		const out = execFileSync(process.execPath, ['scripts/new.ts', ...args], {
			encoding: 'utf8',
			stdio: 'pipe',
		});
		return { code: 0, out, err: '' };
	} catch (error) {
		const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
		return { code: status, out: stdout, err: stderr };
	}
}

test('the command reports in one line what it wrote, or with exit code 2 why it did not', {
	timeout: 60_000,
}, () => {
	const file = join(root, 'tools/a.mdx');
	expect(run('tools', 'a', '--content', root)).toEqual({
		code: 0,
		out: `Wrote ${file}: fill it in, then run npm run validate\n`,
		err: '',
	});
	for (const args of [
		[],
		['tools'],
		['tools', 'a', 'b'],
		['tools', 'a', '--contents', root],
		['tols', 'a', '--content', root],
		['tools', 'a', '--content', root],
	]) {
		const { code, out, err } = run(...args);
		expect([args, code, out, err.trim().split('\n').length]).toEqual([args, 2, '', 1]);
	}
});

test('nothing is written through a link to outside the content root', () => {
	const outside = mkdtempSync(join(tmpdir(), 'outside-'));
	symlinkSync(outside, join(root, 'glossary'));
	mkdirSync(join(root, 'pages'));
	symlinkSync(join(outside, 'nowhere.mdx'), join(root, 'pages/a.mdx'));
	expect(newEntry(root, 'glossary', 'ward')).toEqual({
		refused: expect.stringContaining('leads out of'),
	});
	expect(newEntry(root, 'glossary', 'more/ward')).toHaveProperty('refused');
	expect(newEntry(root, 'pages', 'a')).toHaveProperty('refused');
	expect(existsSync(join(outside, 'ward.yaml'))).toBe(false);
	expect(existsSync(join(outside, 'nowhere.mdx'))).toBe(false);
	rmSync(outside, { recursive: true });
});

test('a name that Windows reserves for a device is not a valid id', () => {
	for (const id of ['con', 'more/aux', 'com1'])
		expect(newEntry(root, 'glossary', id)).toEqual({ refused: expect.stringContaining('Windows') });
	expect(newEntry(root, 'glossary', 'console')).toHaveProperty('written');
});
