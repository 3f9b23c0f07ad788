import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OWN_PROCESS } from './own-process.ts';

test('every test that needs its own process exists under that name', () => {
	const project = join(import.meta.dirname, '../..');
	expect(OWN_PROCESS.filter((path) => !existsSync(join(project, path)))).toEqual([]);
});
