import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardPng } from './card-png.build.ts';
import { cardSvg } from './card-svg.ts';
import { sampleStyle as style } from './sample-style.build.ts';

const card = (title: string) =>
	cardSvg({ page: '/tools/a/', kind: 'Tool', title }, 'A site', style);
const newFolder = () => join(mkdtempSync(join(tmpdir(), 'cards-')), 'kept');

test('a card is a PNG of 1200 by 630 in the colours of the site', async () => {
	const png = await cardPng(card('A word map'), newFolder());
	expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
	const [red, green, blue] = await sharp(png).removeAlpha().raw().toBuffer();
	expect([red, green, blue]).toEqual([0x00, 0x30, 0x87]);
	expect(png.length).toBeLessThan(25 * 1024);
});

test('a card that was drawn before is taken from the cache', async () => {
	const folder = newFolder();
	await cardPng(card('A word map'), folder);
	const [kept = ''] = readdirSync(folder);
	writeFileSync(join(folder, kept), 'kept');
	expect(String(await cardPng(card('A word map'), folder))).toBe('kept');
});

test('a card whose title has changed is drawn again', async () => {
	const folder = newFolder();
	const before = await cardPng(card('A word map'), folder);
	const after = await cardPng(card('A map of words'), folder);
	expect(after.equals(before)).toBe(false);
	expect(readdirSync(folder)).toHaveLength(2);
});

test('the same card gives the same bytes', async () => {
	const [one, other] = await Promise.all(
		[newFolder(), newFolder()].map((folder) => cardPng(card('A'), folder)),
	);
	expect(one?.equals(other ?? Buffer.of())).toBe(true);
});
