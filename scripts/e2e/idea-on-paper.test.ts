import { describe, expect, test } from 'vitest';
import { contentRoot } from '../../src/parse/open.ts';
import { newPage } from './checks/browser.ts';
import { readIdeas } from './checks/facet-oracle.ts';

const ideas = readIdeas(contentRoot());

/** The width of paper in points, 72 to an inch. */
const A4 = 595;
const A3 = 842;

/** How wide each page of a PDF is, in points; a browser may round up. */
function pageWidths(pdf: Buffer, paper: number): number[] {
	const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) [\d.]+\]/g);
	return [...boxes].map(([, width]) =>
		Math.abs(Number(width) - paper) <= 1 ? paper : Number(width),
	);
}

describe.each(ideas)('“$title” on paper', ({ id, title }) => {
	test('has a summary that fills one page of A4 and no more', async () => {
		const page = await newPage();
		await page.goto(`./change-ideas/by/one-page/${id}/`);
		expect(pageWidths(await page.pdf({ preferCSSPageSize: true }), A4)).toEqual([A4]);
	});

	test('has a poster that fills one sheet, of A4 or of A3', async () => {
		const page = await newPage();
		await page.goto(`./change-ideas/by/poster/${id}/`);
		expect(pageWidths(await page.pdf({ format: 'A4' }), A4)).toEqual([A4]);
		expect(pageWidths(await page.pdf({ format: 'A3' }), A3)).toEqual([A3]);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.poster h2:visible').allInnerTexts()).toEqual([title]);
		expect(await page.locator(':is(nav, header, button, form):visible').count()).toBe(0);
	});
});
