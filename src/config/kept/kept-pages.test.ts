import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openKeptPages } from './kept-pages.ts';

const OWN = { version: 'pages of one content root', frame: 'code' };

let file: string;
/** The lines about notes that can’t be used. */
let said: string[];
beforeEach(() => {
	file = join(mkdtempSync(join(tmpdir(), 'notes-')), 'pages');
	said = [];
	const pages = open();
	pages.add('home', [], true);
	pages.complete();
	pages.close();
});

const open = (made: Partial<typeof OWN> = {}) =>
	openKeptPages(file, { ...OWN, ...made }, (line) => said.push(line));

/** Returns whether the home page counts as the same as in the last build. */
function isHomeKept(made: Partial<typeof OWN> = {}): boolean {
	const pages = open(made);
	const isSame = pages.isSame('home');
	pages.close();
	return isSame;
}

test('a page of the last build is the same, and a page that it did not have is not', () => {
	const pages = open();
	expect(['home', 'new'].map(pages.isSame)).toEqual([true, false]);
	expect(['home', 'new'].map(pages.wasSearched)).toEqual([true, false]);
	pages.close();
	expect(said).toEqual([]);
});

test('of another content root nothing is kept, and one line says so', () => {
	expect(isHomeKept({ version: 'pages of another content root' })).toBe(false);
	expect(said).toEqual([
		`${file} is not used: another version made it, or it belongs to other content`,
	]);
});

test('of a site that was made with other code nothing is kept', () => {
	expect(isHomeKept({ frame: 'other code' })).toBe(false);
});

test('a build that was cut off leaves the notes of the one before', () => {
	const pages = open();
	pages.add('home', ['a part that has never been'], false);
	pages.close();
	expect(readdirSync(dirname(file))).toEqual(['pages']);
	expect(isHomeKept()).toBe(true);
});

test('a page that the last build kept is kept again', () => {
	const pages = open();
	pages.keep('home');
	pages.complete();
	pages.close();
	expect(isHomeKept()).toBe(true);
});
