import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../build/build-site.ts';
import { addressOfFile, pagesOf } from '../built-site/files.ts';

/** The address of a page that explains a term, if there is one. */
export const PAGE_WITH_A_TERM = pagesOf(DIST)
	.filter((file) => readFileSync(join(DIST, file), 'utf8').includes('class="term"'))
	.map(addressOfFile)[0];
