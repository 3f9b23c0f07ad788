import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { noteSite, readLastSite } from './last-site.ts';

const pages = new Map([['index.html', 'abc']]);
const searched = { about: 3, files: ['index.html'] };
let folder: string;
let record: string;

beforeEach(() => {
	const top = mkdtempSync(join(tmpdir(), 'unchanged-'));
	folder = mkdtempSync(join(top, 'site-'));
	record = join(top, 'kept', 'site.json');
	writeFileSync(join(folder, 'index.html'), 'Home');
	writeFileSync(join(folder, 'robots.txt'), 'Robots');
	noteSite(folder, { madeFrom: 'one', madeWith: 'two' }, { pages, searched }, { record });
});

test('of a site that is as it was built, it is known what it was made from, and all its files are intact', () => {
	expect(readLastSite(folder, { record })).toEqual({
		folder,
		madeFrom: 'one',
		files: ['index.html', 'robots.txt'],
		intact: new Set(['index.html', 'robots.txt']),
		madeWith: 'two',
		pages,
		searched,
	});
});

test('of a site in another folder nothing is known', () => {
	for (const other of [mkdtempSync(join(tmpdir(), 'other-')), join(folder, 'none')])
		expect(readLastSite(other, { record })).toMatchObject({ madeFrom: undefined, files: [] });
});

test.each([
	['was changed', () => writeFileSync(join(folder, 'index.html'), 'Changed'), ['robots.txt']],
	['was written again', () => utimesSync(join(folder, 'index.html'), 1, 1), ['robots.txt']],
	['was added', () => writeFileSync(join(folder, 'new.html'), ''), ['index.html', 'robots.txt']],
	['was removed', () => rmSync(join(folder, 'robots.txt')), ['index.html']],
])('a site of which a file %s has to be built; the other files are intact', (_, change, intact) => {
	change();
	const site = readLastSite(folder, { record });
	expect(site).toMatchObject({ madeFrom: undefined, files: ['index.html', 'robots.txt'] });
	expect([...site.intact]).toEqual(intact);
});

test.each([
	['is cut off', () => writeFileSync(record, readFileSync(record).subarray(0, 30)), 1],
	['is another file', () => writeFileSync(record, '[]'), 1],
	['was made by another version', () => replace('"format":3', '"format":1'), 1],
	['is gone', () => rmSync(record), 0],
])(
	'of a site whose record %s nothing is known, and one line says so if there is one',
	(_, change, lines) => {
		change();
		const said: string[] = [];
		const site = readLastSite(folder, { record, warn: (line) => said.push(line) });
		expect(site).toMatchObject({ madeFrom: undefined, files: [], intact: new Set() });
		expect(said).toEqual(
			Array(lines).fill(`${record} is not used: another version made it, or it is not complete`),
		);
	},
);

function replace(before: string, after: string): void {
	const text = readFileSync(record, 'utf8');
	expect(text).toContain(before);
	writeFileSync(record, text.replace(before, after));
}
