import { beforeAll, expect, inject, test } from 'vitest';
import { barriers } from './checks/axe.ts';
import { textTrouble } from './checks/clipped-text.ts';
import { sidewaysScroll } from './checks/horizontal-overflow.ts';
import { OPEN_STATES } from './checks/interaction-states.ts';
import { inTabs } from './checks/page-pool.ts';
import { beyondReach } from './checks/reflow.ts';
import { smallTargets } from './checks/target-size.ts';

let seen: ReadonlyMap<string, Record<string, string[]>>;

const PHONE = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };

beforeAll(async () => {
	const options = { ...PHONE, baseURL: inject('site') };
	seen = await inTabs(Object.keys(OPEN_STATES), options, async (page, name) => {
		const { address, open } = OPEN_STATES[name] as (typeof OPEN_STATES)[string];
		await page.goto(`./${address}`);
		await open(page);
		return {
			axe: await barriers(page),
			sideways: await sidewaysScroll(page),
			text: await textTrouble(page),
			small: await smallTargets(page, 44),
			beyond: await beyondReach(page),
		};
	});
});

test.each(Object.keys(OPEN_STATES))('%s can be read, and pressed with a thumb', (name) => {
	expect(seen.get(name)).toEqual({ axe: [], sideways: [], text: [], small: [], beyond: [] });
});
