import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readLibrary } from '../../parse/library.ts';
import { contentFolder } from '../run/check.ts';
import { buildContext } from '../run/context.ts';
import { identifiersAround } from './library-identifiers.ts';

test('the name of a file in `public/` is looked through, but not those of the folders that it is in', () => {
	const top = mkdtempSync(join(tmpdir(), 'public-'));
	const root = contentFolder({});
	onTestFinished(() => {
		for (const folder of [top, root]) rmSync(folder, { recursive: true });
	});
	const publicFolder = join(top, 'LS1 1AA', 'public');
	mkdirSync(join(publicFolder, 'files'), { recursive: true });
	for (const name of ['plan.txt', 'call-07700-900123.txt', 'files/SW1A-1AA.txt'])
		writeFileSync(join(publicFolder, name), 'A plan.');
	const found = identifiersAround(readLibrary(root), buildContext({ publicFolder, root }));
	expect(found.map(({ words, inName }) => [words, inName]).sort()).toEqual([
		['07700-900123', true],
		['SW1A-1AA', true],
	]);
});
