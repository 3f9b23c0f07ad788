import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { TRIMMED_FONT, trimmedFont } from './trim-font.ts';

test('the font of the site is the packaged one with the weights of the site alone (node scripts/fonts/trim-font.ts)', async () => {
	const [kept, made] = [await readFile(TRIMMED_FONT), Buffer.from(await trimmedFont())];
	expect(kept.equals(made)).toBe(true);
	expect(kept.length).toBeLessThan(20 * 1024);
});
