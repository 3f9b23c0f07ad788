import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { assertMayHoldSite, assertNothingIsLost } from './assert-replaceable.ts';
import { writeMark } from './site-mark.ts';

let root: string;
const PROJECT = resolve('.');

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'replaceable-'));
	return () => vi.unstubAllEnvs();
});

describe('a site may not be put', () => {
	test.each([
		['into the project', PROJECT, 'would delete the project'],
		['above the project', dirname(PROJECT), 'would delete the project'],
		['at the root of the disk', '/', 'would delete the project'],
		['into a home', homedir(), 'would delete'],
		['into the home of somebody else', '/home/somebody', 'is somebody’s home'],
		['into the content', 'content', 'would delete the content'],
		['among the content', 'content/guides/site', 'is within content, which the site is built from'],
		['among the public files', 'public/site', 'which the site is built from'],
		['among the code', 'src/pages', 'which the site is built from'],
		['where a file is', 'package.json', 'package.json is a file, expected a folder'],
	])('%s', (_, folder, message) => {
		expect(() => assertMayHoldSite(folder)).toThrow(message);
	});

	test('above a content root outside the project, or there by another path', () => {
		const content = join(root, 'a', 'content');
		mkdirSync(content, { recursive: true });
		symlinkSync(join(root, 'a'), join(root, 'link'));
		vi.stubEnv('CONTENT_DIR', content);
		expect(() => assertMayHoldSite(join(root, 'a'))).toThrow('would delete the content');
		expect(() => assertMayHoldSite(join(root, 'link', 'content'))).toThrow(
			'would delete the content',
		);
	});

	test('through a link', () => {
		symlinkSync(root, join(root, 'dist'));
		expect(() => assertMayHoldSite(join(root, 'dist'))).toThrow('is a link');
	});
});

test('a site may be put into the project’s own folder for it, and into a folder that does not exist', () => {
	expect(() => assertMayHoldSite('dist')).not.toThrow();
	expect(() => assertMayHoldSite(join(root, 'new', 'site'))).not.toThrow();
});

describe('a folder is replaced', () => {
	test('when it does not exist or is empty', () => {
		expect(() => assertNothingIsLost(join(root, 'new'))).not.toThrow();
		expect(() => assertNothingIsLost(root)).not.toThrow();
	});

	test('when it contains what a build wrote, and files that systems create', () => {
		writeFileSync(join(root, 'index.html'), '');
		writeMark(root);
		writeFileSync(join(root, '.DS_Store'), '');
		expect(() => assertNothingIsLost(root)).not.toThrow();
	});

	test('never when its content was not written by a build, and the message lists what would be lost', () => {
		for (const name of ['a', 'b', 'c', 'd', 'e']) writeFileSync(join(root, name), '');
		expect(() => assertNothingIsLost(root)).toThrow(
			`${root} is no site that this project built, and a build would delete what is in it: a, b, c and 2 more.`,
		);
	});

	test('never when somebody has added other files to the site', () => {
		writeMark(root);
		mkdirSync(join(root, '.git'));
		writeFileSync(join(root, '.git', 'HEAD'), '');
		expect(() => assertNothingIsLost(root)).toThrow(
			/not its own in .*: \.git\/HEAD\. Move it away/,
		);
	});
});
