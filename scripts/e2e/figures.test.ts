import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from '../build/build-site.ts';
import { listPages } from '../dist-checks/files.ts';

test('there is a space between a figure and the note that its sources differ', () => {
	const joined = listPages(DIST).filter((file) =>
		/\S<a class="disputed"/.test(readFileSync(join(DIST, file), 'utf8')),
	);
	expect(joined).toEqual([]);
});
