import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DIST } from '../build/build-site.ts';
import { walkFiles } from '../dist-checks/files.ts';
import { wordAccessibilityProblems } from '../dist-checks/word-accessibility.ts';
import { newPage } from './checks/browser.ts';

/** The sheets of the built site by id: each has a page and a Word file. */
const SHEETS = walkFiles(DIST).flatMap((file) => /^sheets\/(.+)\.docx$/.exec(file)?.[1] ?? []);

test('there are sheets, so that the tests below check something', () => {
	expect(SHEETS.length).toBeGreaterThan(0);
});

test.each(SHEETS)('the sheet %s prints on one or two pages of A4', async (id) => {
	const page = await newPage();
	await page.goto(`./sheets/${id}/`);
	await page.emulateMedia({ media: 'print' });
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
});

test.each(SHEETS)('the Word file of the sheet %s passes an accessibility check', (id) => {
	expect(wordAccessibilityProblems(readFileSync(join(DIST, `sheets/${id}.docx`)))).toEqual([]);
});

test.each(SHEETS)(
	'the Word file of the sheet %s has its title, its language and its headings',
	async (id) => {
		const page = await newPage();
		await page.goto(`./sheets/${id}/`);
		const title = await page.locator('h1').textContent();
		const headings = await page.locator('.sheet h2').allTextContents();
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
