import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Painting } from '../built-site/painting.ts';
import { barriers } from './axe.ts';
import { inTabs } from './in-tabs.ts';
import { openWithLateScripts } from './late-scripts.ts';
import { movement } from './movement.ts';
import { sidewaysScroll } from './sideways-scroll.ts';
import { smallTargets } from './targets.ts';
import { TEMPLATE_ADDRESSES, TEMPLATES } from './templates.ts';
import { textTrouble } from './text-trouble.ts';
import { barriersIn, lookAt, WAYS } from './ways-of-looking.ts';

interface Seen {
	painting: Painting;
	/** What is in a reader’s way, by the way of looking. */
	trouble: Record<string, string[]>;
}

/** The pictures of Easy Read are large, and stand in the first screen of a laptop. */
const LARGEST: Readonly<Record<string, readonly string[]>> = { 'easy-read': ['text', 'picture'] };

describe('on a laptop', () => {
	let seen: ReadonlyMap<string, Seen>;

	beforeAll(async () => {
		seen = await inTabs(TEMPLATE_ADDRESSES, { baseURL: inject('site') }, lookInEveryWay);
	});

	test.each(TEMPLATES)('%s can be read in every way of looking (/%s)', (_, address) => {
		expect(seen.get(address)?.trouble).toEqual({
			axe: [],
			moving: [],
			...Object.fromEntries(Object.keys(WAYS).map((name) => [name, []])),
		});
	});

	test.each(TEMPLATES)('%s moves nothing when its scripts come late (/%s)', (_, address) => {
		expect(seen.get(address)?.painting.moved).toEqual([]);
	});

	test.each(TEMPLATES)('the largest thing that %s paints is text (/%s)', (template, address) => {
		expect(LARGEST[template] ?? ['text']).toContain(seen.get(address)?.painting.largest);
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
		seen = await inTabs(TEMPLATE_ADDRESSES, phone, async (page, address) => ({
			painting: await openWithLateScripts(page, `./${address}`),
			trouble: {
				axe: await barriers(page),
				sideways: await sidewaysScroll(page),
				text: await textTrouble(page),
				small: await smallTargets(page, 44),
			},
		}));
	});

	test.each(TEMPLATES)('%s can be read, and pressed with a thumb (/%s)', (_, address) => {
		expect(seen.get(address)?.trouble).toEqual({ axe: [], sideways: [], text: [], small: [] });
	});

	test.each(TEMPLATES)('%s moves nothing when its scripts come late (/%s)', (_, address) => {
		expect(seen.get(address)?.painting.moved).toEqual([]);
	});

	test.each(TEMPLATES)('the largest thing that %s paints is text (/%s)', (_, address) => {
		expect(seen.get(address)?.painting.largest).toBe('text');
	});
});

async function lookInEveryWay(page: Page, address: string): Promise<Seen> {
	await lookAt(page, { width: 1280, height: 800 });
	const painting = await openWithLateScripts(page, `./${address}`);
	const trouble: Seen['trouble'] = { axe: await barriers(page), moving: await movement(page) };
	for (const [name, way] of Object.entries(WAYS)) {
		await lookAt(page, way);
		trouble[name] = [
			...(await barriersIn(page, way)),
			...(await sidewaysScroll(page)),
			...(await textTrouble(page)),
		];
	}
	return { painting, trouble };
}
