import { beforeAll, describe, expect, inject, test } from 'vitest';
import { contentRoot } from '../../src/parse/open.ts';
import { readIdeas } from './checks/facet-oracle.ts';
import { visitInTabs } from './checks/page-pool.ts';

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

/** An idea on paper: how wide the pages are that it fills, and what its poster has. */
interface Seen {
	summary: number[];
	posterOnA4: number[];
	posterOnA3: number[];
	titles: string[];
	/** How many controls and parts of the frame are on the poster. */
	frame: number;
}

let seen: ReadonlyMap<string, Seen>;

beforeAll(async () => {
	const ids = ideas.map(({ id }) => id);
	seen = await visitInTabs(ids, { baseURL: inject('site') }, async (page, id) => {
		await page.emulateMedia({ media: 'print' });
		await page.goto(`./change-ideas/by/one-page/${id}/`);
		const summary = pageWidths(await page.pdf({ preferCSSPageSize: true }), A4);
		await page.goto(`./change-ideas/by/poster/${id}/`);
		return {
			summary,
			posterOnA4: pageWidths(await page.pdf({ format: 'A4' }), A4),
			posterOnA3: pageWidths(await page.pdf({ format: 'A3' }), A3),
			titles: await page.locator('.poster h2:visible').allInnerTexts(),
			frame: await page.locator(':is(nav, header, button, form):visible').count(),
		};
	});
});

describe.each(ideas)('“$title” on paper', ({ id, title }) => {
	test('has a summary that fills one page of A4 and no more', () => {
		expect(seen.get(id)?.summary).toEqual([A4]);
	});

	test('has a poster that fills one sheet, of A4 or of A3', () => {
		expect(seen.get(id)).toMatchObject({
			posterOnA4: [A4],
			posterOnA3: [A3],
			titles: [title],
			frame: 0,
		});
	});
});
