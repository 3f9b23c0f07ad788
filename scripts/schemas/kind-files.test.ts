import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLLECTIONS } from '../../src/schema/collection-name.ts';
import { collectionPlaces } from './collection-places.ts';
import { kindFiles, listedCollections, placesFile } from './kind-files.ts';

test('the files that bring the collections together have each of them (if not: `npm run schemas`)', () => {
	expect(listedCollections()).toEqual(COLLECTIONS);
	for (const [path, text] of [...kindFiles(COLLECTIONS), placesFile(collectionPlaces())])
		expect(readFileSync(path, 'utf8')).toBe(text);
});

test('a collection of two words is a key in quotes and a variable in capitals', () => {
	const [[, text] = ['', '']] = kindFiles(['two-words']);
	expect(text).toContain("import twoWords from './two-words/definition.ts';");
	expect(text).toContain("\t'two-words': twoWords,\n");
});
