import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LONGEST } from './longest-first.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

test.each(LONGEST)('%s, which is to start early, exists', (file) => {
	expect(existsSync(join(PROJECT, file))).toBe(true);
});
