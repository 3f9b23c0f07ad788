import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentFolder } from '../validator/run/check.ts';
import { forgetFiles, openLibrary, refreshLibrary, whenRead } from './open.ts';

let root: string;
beforeEach(() => {
	root = contentFolder({ 'glossary/ward.yaml': 'term: Ward\n' });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (term: string) => writeFileSync(join(root, 'glossary/ward.yaml'), `term: ${term}\n`);
const term = () => openLibrary(root).entry('glossary', 'ward')?.raw?.term;

test('the library is the same until a file changes, and listeners are passed the new one', () => {
	const read: unknown[] = [];
	whenRead('a test', () => read.push('not the last of its name'));
	whenRead('a test', (library) => read.push(library));
	const first = openLibrary(root);
	expect(refreshLibrary(`${root}/../${root.split('/').at(-1)}`)).toBe(first);
	write('A longer name');
	expect(openLibrary(root)).toBe(first);
	const second = refreshLibrary(root);
	expect(second).not.toBe(first);
	expect(read).toEqual([second]);
	expect(term()).toBe('A longer name');
});

test('files that are forgotten are read again', () => {
	openLibrary(root);
	const first = refreshLibrary(root);
	forgetFiles(['glossary/ward.yaml'], root);
	expect(refreshLibrary(root)).not.toBe(first);
});

test('a root that is gone is reported', () => {
	openLibrary(root);
	forgetFiles([], root);
	rmSync(root, { recursive: true });
	expect(() => refreshLibrary(root)).toThrow('No such folder');
});
