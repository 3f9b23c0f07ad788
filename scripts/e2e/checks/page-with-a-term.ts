import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../build/build-site.ts';
import { addressOfFile, listPages } from '../../dist-checks/files.ts';

/** Returns the address of a page that explains a term, if there is one. */
export const PAGE_WITH_A_TERM = pageWith(/class="term"/);

/** Returns the address of a page with two terms in a paragraph, if there is one. */
export const PAGE_WITH_TERMS_IN_A_ROW = pageWith(/class="term"((?!<\/p>)[\s\S])*class="term"/);

/** Pages of change ideas are left out: some of their terms are folded away. */
function pageWith(pattern: RegExp): string | undefined {
	const file = listPages(DIST).find(
		(each) =>
			!each.startsWith('change-ideas/') && pattern.test(readFileSync(join(DIST, each), 'utf8')),
	);
	return file && addressOfFile(file);
}
