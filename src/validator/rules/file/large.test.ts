import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { readLibrary } from '../../../parse/library.ts';
import { readPublicFolder } from '../../../parse/public-folder.ts';
import { contentFolder } from '../../run/check.ts';
import large from './large.ts';

/** Noise can’t be packed: each pixel has three bytes. */
const noise = (side: number) =>
	sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
		.png()
		.toBuffer();

test('a picture of more than 1 MB is reported beside an entry and in public/, a smaller one is not', async () => {
	const root = contentFolder({
		'guides/a.mdx':
			'---\ntitle: A\n---\n<Picture src="./big.png" alt="A"/>\n\n<Picture src="./small.png" alt="A"/>\n',
	});
	onTestFinished(() => rmSync(root, { recursive: true }));
	const publicPath = join(root, '_public');
	mkdirSync(publicPath);
	for (const path of [join(root, 'guides/big.png'), join(publicPath, 'big.png')])
		writeFileSync(path, await noise(700));
	writeFileSync(join(root, 'guides/small.png'), await noise(500));
	const library = readLibrary(root);
	const publicFolder = readPublicFolder(publicPath, root);
	const found: string[] = [];
	large.check(library, ({ file }, { message }) => found.push(`${file} ${message}`), {
		publicFiles: publicFolder.addresses,
		publicFolder,
		today: '2026-01-01',
	});
	expect(found).toEqual([
		'guides/big.png Unexpected picture of 1.5 MB, expected at most 1 MB',
		'_public/big.png Unexpected picture of 1.5 MB, expected at most 1 MB',
	]);
	expect(library.refused.size).toBe(0);
});
