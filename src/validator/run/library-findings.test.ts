import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openLibrary } from '../../parse/open.ts';
import { contentFolder } from './check.ts';
import { libraryFindings, validateAgain } from './library-findings.ts';

test('a library is validated once, and again when a file is served that it links to', () => {
	const root = contentFolder({
		'tools/card.mdx':
			'---\ntitle: Card\nsummary: A card.\nkind: qi\n---\n\nSee [the guide](/guide.txt).\n',
	});
	onTestFinished(() => rmSync(root, { recursive: true }));
	const served = join(root, '_public');
	mkdirSync(served);
	const library = openLibrary(root);
	const broken = () =>
		libraryFindings(library, served).filter(({ rule }) => rule === 'link/broken').length;
	expect(broken()).toBe(1);
	expect(libraryFindings(library, served)).toBe(libraryFindings(library, served));
	const found = libraryFindings(library, served);
	expect(validateAgain(library, served)).not.toBe(found);
	writeFileSync(join(served, 'guide.txt'), 'A guide.');
	expect(broken()).toBe(0);
});
