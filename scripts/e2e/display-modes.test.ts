import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { barriers } from './checks/axe.ts';
import { findClippedText } from './checks/clipped-text.ts';
import { applyMode, barriersInMode, DISPLAY_MODES } from './checks/display-modes.ts';
import { horizontalOverflow } from './checks/horizontal-overflow.ts';
import { visitInTabs } from './checks/page-pool.ts';
import { findMovement } from './checks/reduced-motion.ts';
import { smallTargets } from './checks/target-size.ts';
import { TEMPLATE_ADDRESSES, TEMPLATES } from './checks/templates.ts';
import { unmarkedLists } from './checks/unmarked-lists.ts';

type Seen = Record<string, string[]>;

describe('on a wide screen', () => {
	let seen: ReadonlyMap<string, Seen>;

	beforeAll(async () => {
		seen = await visitInTabs(TEMPLATE_ADDRESSES, { baseURL: inject('site') }, lookInEveryWay);
	});

	test.each(TEMPLATES)(
		'%s can be read in every display mode, and its lists are called lists (/%s)',
		(_, address) => {
			expect(seen.get(address)).toEqual({
				moving: [],
				unmarked: [],
				...Object.fromEntries(Object.keys(DISPLAY_MODES).map((name) => [name, []])),
			});
		},
	);
});

describe('on a phone', () => {
	let seen: ReadonlyMap<string, Seen>;

	beforeAll(async () => {
		const phone = {
			baseURL: inject('site'),
			viewport: { width: 320, height: 640 },
			isMobile: true,
			hasTouch: true,
		};
		seen = await visitInTabs(TEMPLATE_ADDRESSES, phone, async (page, address) => {
			await page.goto(`./${address}`);
			return {
				axe: await barriers(page),
				sideways: await horizontalOverflow(page),
				text: await findClippedText(page),
				small: await smallTargets(page, 44),
			};
		});
	});

	test.each(TEMPLATES)('%s can be read and used by touch (/%s)', (_, address) => {
		expect(seen.get(address)).toEqual({ axe: [], sideways: [], text: [], small: [] });
	});
});

async function lookInEveryWay(page: Page, address: string): Promise<Seen> {
	await applyMode(page, { width: 1280, height: 800 });
	await page.goto(`./${address}`);
	const seen: Seen = {
		moving: await findMovement(page),
		unmarked: await unmarkedLists(page),
	};
	for (const [name, way] of Object.entries(DISPLAY_MODES)) {
		await applyMode(page, way);
		seen[name] = [
			...(await barriersInMode(page, way)),
			...(await horizontalOverflow(page)),
			...(await findClippedText(page)),
		];
	}
	return seen;
}
