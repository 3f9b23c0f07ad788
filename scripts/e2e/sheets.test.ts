import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, inject, test } from 'vitest';
import { DIST } from '../build/build-site.ts';
import { walkFiles } from '../dist-checks/files.ts';
import { wordAccessibilityProblems } from '../dist-checks/word-accessibility.ts';
import { visitInTabs } from './checks/page-pool.ts';

/** The sheets of the built site by id: each has a page and a Word file. */
const SHEETS = walkFiles(DIST).flatMap((file) => /^sheets\/(.+)\.docx$/.exec(file)?.[1] ?? []);

/** A sheet as its page shows it: its title, its headings and how many pages it prints on. */
interface Seen {
	title: string | null;
	headings: string[];
	printed: number | undefined;
}

let seen: ReadonlyMap<string, Seen>;

beforeAll(async () => {
	seen = await visitInTabs(SHEETS, { baseURL: inject('site') }, async (page, id) => {
		await page.goto(`./sheets/${id}/`);
		const title = await page.locator('h1').textContent();
		const headings = await page.locator('.sheet h2').allTextContents();
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		return { title, headings, printed: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length };
	});
});

test('there are sheets, so that the tests below check something', () => {
	expect(SHEETS.length).toBeGreaterThan(0);
});

test.each(SHEETS)('the sheet %s prints on one or two pages of A4', (id) => {
	expect([1, 2]).toContain(seen.get(id)?.printed);
});

test.each(SHEETS)('the Word file of the sheet %s passes an accessibility check', (id) => {
	expect(wordAccessibilityProblems(readFileSync(join(DIST, `sheets/${id}.docx`)))).toEqual([]);
});

test.each(SHEETS)(
	'the Word file of the sheet %s has its title, its language and its headings',
	(id) => {
		const { title, headings } = seen.get(id) ?? expect.unreachable();
		const parts = unzipSync(readFileSync(join(DIST, `sheets/${id}.docx`)));
		const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
		const unescaped = (xml: string) => xml.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
		expect(unescaped(part('docProps/core.xml'))).toContain(`<dc:title>${title}</dc:title>`);
		expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
		const styled = [...part('word/document.xml').matchAll(/<w:p>(.*?)<\/w:p>/g)].flatMap(
			([, inner = '']) =>
				inner.includes('w:val="Heading2"')
					? [unescaped([...inner.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''))]
					: [],
		);
		expect(styled).toEqual(headings);
	},
);
