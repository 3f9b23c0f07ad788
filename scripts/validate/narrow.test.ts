import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentFolder } from '../../src/validator/run/check.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { filesAt } from './narrow.ts';

const FILES = ['site.yaml', 'tools/a.mdx', 'tools/in/b.mdx', 'tools-2/c.mdx'];
const root = contentFolder(Object.fromEntries(FILES.map((file) => [file, 'x'])));
afterAll(() => rmSync(root, { recursive: true }));

const at = (...paths: string[]) => FILES.filter(filesAt(paths, root));

test('no path means all files', () => {
	expect(at()).toEqual(FILES);
});

test('a path from the root means a file, or all files below a folder', () => {
	expect(at('tools/a.mdx')).toEqual(['tools/a.mdx']);
	expect(at('tools')).toEqual(['tools/a.mdx', 'tools/in/b.mdx']);
	expect(at('tools/')).toEqual(['tools/a.mdx', 'tools/in/b.mdx']);
	expect(at('site.yaml', './tools/in')).toEqual(['site.yaml', 'tools/in/b.mdx']);
});

test('a path from the working folder takes precedence', () => {
	expect(at(relative(process.cwd(), join(root, 'tools-2')))).toEqual(['tools-2/c.mdx']);
	expect(at(join(root, 'site.yaml'))).toEqual(['site.yaml']);
});

test('the root and its parent folders mean all files', () => {
	expect(at(root)).toEqual(FILES);
	expect(at(join(root, '..'))).toEqual(FILES);
});

test.each(['tools/d.mdx', 'package.json', 'src'])(
	'%s, which is not in the content, is rejected',
	(path) => {
		expect(() => at(path)).toThrow(new UsageError(`No such file or folder in ${root}: ${path}`));
	},
);
