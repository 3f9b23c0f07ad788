import { chmodSync, linkSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/validator/run/check.ts';
import { fix } from './fix.ts';
import { fixFiles, TERM } from './fix-files.ts';
import { readOptions } from './options.ts';

const roots: string[] = [];
afterAll(() => {
	for (const root of roots) rmSync(root, { recursive: true });
});

test('everything around a fix stays the same, byte for byte', () => {
	const before = [
		'\ufeff---',
		'# a comment    ',
		"title:   'A'  ",
		'summary: >-',
		'  Two   ',
		'  lines',
		'reviewed:    2026-1-31   # when?',
		'sources: [ Report,   "report" ]',
		'---',
		'',
		'*  See   [it](http://www.nhs.uk/a "t"),  and  ',
		'   <Cite id="REPORT" />',
		'',
		'',
	].join('\r\n');
	const { after, said } = fixFiles({
		'pages/a.mdx': before,
		'sources/report.yaml': 'title: Report\nreviewed: 2026-01-31\n',
	});
	expect(after['pages/a.mdx']).toBe(
		before
			.replace("'A'  ", "'A'")
			.replace('2026-1-31', '2026-01-31')
			.replace('[ Report', '[ report')
			.replace('http:', 'https:')
			.replace('REPORT', 'report'),
	);
	expect(said).toEqual([
		'pages/a.mdx:3:13  fixed  spaces at the end of the value taken out  schema/invalid-value',
		'pages/a.mdx:7:14  fixed  2026-1-31 → 2026-01-31  schema/invalid-value',
		'pages/a.mdx:8:12  fixed  Report → report  schema/invalid-value',
		'pages/a.mdx:11:15  fixed  http://www.nhs.uk/a → https://www.nhs.uk/a  link/insecure',
		'pages/a.mdx:12:14  fixed  REPORT → report  reference/unknown',
	]);
});

test('a file without problems is not written', () => {
	const files = { 'glossary/ward.yaml': TERM };
	const root = contentFolder(files);
	roots.push(root);
	chmodSync(join(root, 'glossary/ward.yaml'), 0o444);
	const said: string[] = [];
	fix(readOptions(['--content', root]), (line) => said.push(line));
	expect(said).toEqual([]);
});

describe('only selected files and rules are fixed', () => {
	const files = {
		'glossary/a.yaml': TERM.replace('2026-01-31', '2026-1-31').replace('Ward', 'Ward '),
		'glossary/b.yaml': TERM.replace('2026-01-31', '2026-1-31'),
		'pages/a.mdx': '---\ntitle: A\n---\n[A](http://www.nhs.uk/)\n',
	};

	test('other rules', () => {
		const { after } = fixFiles(files, '--rule', 'link/insecure');
		expect(after).toEqual({
			...files,
			'pages/a.mdx': files['pages/a.mdx'].replace('http:', 'https:'),
		});
	});

	test('other files', () => {
		const { after } = fixFiles(files, 'glossary/b.yaml');
		expect(after).toEqual({ ...files, 'glossary/b.yaml': TERM });
	});
});

test('the target of a link is not written', () => {
	const elsewhere = contentFolder({ 'a.yaml': TERM.replace('Ward', 'Ward ') });
	const root = contentFolder({ 'glossary/b.yaml': TERM });
	roots.push(elsewhere, root);
	symlinkSync(join(elsewhere, 'a.yaml'), join(root, 'glossary/a.yaml'));
	fix(readOptions(['--content', root]), () => {});
	expect(readFileSync(join(elsewhere, 'a.yaml'), 'utf8')).toContain('Ward \n');
});

test('files in a folder outside the content that is linked are not written', () => {
	const elsewhere = contentFolder({ 'more/a.yaml': TERM.replace('Ward', 'Ward ') });
	const root = contentFolder({ 'glossary/b.yaml': TERM });
	roots.push(elsewhere, root);
	symlinkSync(join(elsewhere, 'more'), join(root, 'glossary/more'));
	linkSync(join(elsewhere, 'more/a.yaml'), join(root, 'glossary/c.yaml'));
	const said: string[] = [];
	const { diagnostics } = fix(readOptions(['--content', root]), (line) => said.push(line));
	expect(said).toEqual([]);
	expect(readFileSync(join(elsewhere, 'more/a.yaml'), 'utf8')).toContain('Ward \n');
	expect(diagnostics.filter(({ rule }) => rule === 'file/unsafe').map(({ file }) => file)).toEqual([
		'glossary/c.yaml',
		'glossary/more',
	]);
});

test('identifying details are not printed', () => {
	const { said } = fixFiles({
		'pages/a.mdx': '---\ntitle: A\n---\n[A](http://www.nhs.uk/943-476-5919)\n',
	});
	expect(said).toHaveLength(1);
	expect(said[0]).not.toContain('5919');
});

test('fixing twice has the same result as fixing once', () => {
	const first = fixFiles({
		'pages/a.mdx': '---\ntitle: "A "  \nreviewed: 2026-1-3\n---\n[A](http://www.nhs.uk/?gclid=1)\n',
	});
	const again = fixFiles(first.after);
	expect(again.after).toEqual(first.after);
	expect(again.said).toEqual([]);
});
