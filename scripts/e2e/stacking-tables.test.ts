import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { visitInTabs } from './checks/page-pool.ts';

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

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 844 };

/** The tables of a page, and what is in its accessibility tree. */
interface Seen {
	tables: readonly { hidden: number; rows: number }[];
	onPhone: Readonly<Record<string, number>>;
	onLaptop: Readonly<Record<string, number>>;
}

let seen: ReadonlyMap<string, Seen>;

beforeAll(async () => {
	seen = await visitInTabs(ADDRESSES, { baseURL: inject('site') }, async (page, address) => {
		await page.setViewportSize(PHONE);
		await page.goto(`./${address}`);
		const tables = await page.evaluate(() =>
			[...document.querySelectorAll('.table-scroll:has(> .stacking)')].map((box) => ({
				hidden: box.scrollWidth - box.clientWidth,
				rows: box.querySelectorAll('tbody tr').length,
			})),
		);
		const onPhone = await countRoles(page);
		await page.setViewportSize(LAPTOP);
		return { tables, onPhone, onLaptop: await countRoles(page) };
	});
});

describe.each(ADDRESSES)('%s:', (address) => {
	test('on a phone no part of a table is out of view', () => {
		const { tables } = seen.get(address) ?? expect.unreachable();
		expect(tables.length).toBeGreaterThan(0);
		for (const { hidden, rows } of tables) {
			expect(rows).toBeGreaterThan(0);
			expect(hidden).toBe(0);
		}
	});

	test('its rows and cells are announced as those of a table', () => {
		const { onPhone, onLaptop } = seen.get(address) ?? expect.unreachable();
		expect(onLaptop.row).toBeGreaterThan(0);
		expect(onLaptop.columnheader).toBeGreaterThan(0);
		expect(onPhone).toEqual(onLaptop);
	});
});

/** Returns how many rows, headers and cells are in the accessibility tree of the page in the tab. */
async function countRoles(page: Page): Promise<Record<string, number>> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	const counts: Record<string, number> = { row: 0, columnheader: 0, rowheader: 0, cell: 0 };
	for (const { role, ignored } of nodes) {
		const name = role?.value === 'gridcell' ? 'cell' : role?.value;
		if (!ignored && name in counts) counts[name] = (counts[name] ?? 0) + 1;
	}
	return counts;
}
