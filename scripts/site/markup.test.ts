import { expect, test } from 'vitest';
import { DIST } from '../build/build-site.ts';
import { pagesOf } from '../built-site/files.ts';
import { markupOfPage } from '../built-site/markup.ts';

test.each(pagesOf(DIST))('%s is markup as the standard has it', (file) => {
	expect(markupOfPage(DIST, file)).toEqual([]);
});
