import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { barriers } from './checks/axe.ts';
import { textTrouble } from './checks/clipped-text.ts';
import { barriersIn, lookAt, WAYS } from './checks/display-modes.ts';
import { sidewaysScroll } from './checks/horizontal-overflow.ts';
import { inTabs } from './checks/page-pool.ts';
import { movement } from './checks/reduced-motion.ts';
import { smallTargets } from './checks/target-size.ts';
import { TEMPLATE_ADDRESSES, TEMPLATES } from './checks/templates.ts';

type Seen = Record<string, string[]>;

describe('on a wide screen', () => {
	let seen: ReadonlyMap<string, Seen>;

	beforeAll(async () => {
		seen = await inTabs(TEMPLATE_ADDRESSES, { baseURL: inject('site') }, lookInEveryWay);
	});

	test.each(TEMPLATES)('%s can be read in every way of looking (/%s)', (_, address) => {
		expect(seen.get(address)).toEqual({
			moving: [],
			...Object.fromEntries(Object.keys(WAYS).map((name) => [name, []])),
		});
	});
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
		seen = await inTabs(TEMPLATE_ADDRESSES, phone, async (page, address) => {
			await page.goto(`./${address}`);
			return {
				axe: await barriers(page),
				sideways: await sidewaysScroll(page),
				text: await textTrouble(page),
				small: await smallTargets(page, 44),
			};
		});
	});

	test.each(TEMPLATES)('%s can be read, and pressed with a thumb (/%s)', (_, address) => {
		expect(seen.get(address)).toEqual({ axe: [], sideways: [], text: [], small: [] });
	});
});

async function lookInEveryWay(page: Page, address: string): Promise<Seen> {
	await lookAt(page, { width: 1280, height: 800 });
	await page.goto(`./${address}`);
	const seen: Seen = { moving: await movement(page) };
	for (const [name, way] of Object.entries(WAYS)) {
		await lookAt(page, way);
		seen[name] = [
			...(await barriersIn(page, way)),
			...(await sidewaysScroll(page)),
			...(await textTrouble(page)),
		];
	}
	return seen;
}
