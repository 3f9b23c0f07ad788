import { expect, test } from 'vitest';
import { newPage } from './checks/browser.ts';

/** Tables of sentences on a narrow screen: each row is a block, and to a screen reader still a row. */

const ADDRESSES = [
	'accessibility/conformance/',
	'asked-for/',
	'facts/measures/',
	'guides/for/everyone/plan/',
	'pcref/',
	'programme/how-it-works/',
	'sites/',
] as const;

test.each(ADDRESSES)('%s: on a phone no part of a table is out of view', async (address) => {
	const page = await newPage({ viewport: { width: 390, height: 844 } });
	await page.goto(`./${address}`);
	const tables = await page.evaluate(() =>
		[...document.querySelectorAll('.table-scroll:has(> .stacking)')].map((box) => ({
			hidden: box.scrollWidth - box.clientWidth,
			rows: box.querySelectorAll('tbody tr').length,
		})),
	);
	expect(tables.length).toBeGreaterThan(0);
	for (const { hidden, rows } of tables) {
		expect(rows).toBeGreaterThan(0);
		expect(hidden).toBe(0);
	}
});

test.each(ADDRESSES)(
	'%s: its rows and cells are announced as those of a table',
	async (address) => {
		const wide = await rolesAt(1280, address);
		expect(wide.row).toBeGreaterThan(0);
		expect(wide.columnheader).toBeGreaterThan(0);
		expect(await rolesAt(390, address)).toEqual(wide);
	},
);

/** Returns how many rows, headers and cells are in the accessibility tree at a width of the window. */
async function rolesAt(width: number, address: string): Promise<Record<string, number>> {
	const page = await newPage({ viewport: { width, height: 844 } });
	await page.goto(`./${address}`);
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const counts: Record<string, number> = { row: 0, columnheader: 0, rowheader: 0, cell: 0 };
	for (const { role, ignored } of nodes) {
		const name = role?.value === 'gridcell' ? 'cell' : role?.value;
		if (!ignored && name in counts) counts[name] = (counts[name] ?? 0) + 1;
	}
	return counts;
}
