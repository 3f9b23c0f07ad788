import { beforeAll, expect, inject, test } from 'vitest';
import { barriers } from './checks/axe.ts';
import { findClippedText } from './checks/clipped-text.ts';
import { horizontalOverflow } from './checks/horizontal-overflow.ts';
import { INTERACTION_STATES } from './checks/interaction-states.ts';
import { visitInTabs } from './checks/page-pool.ts';
import { findUnreachable } from './checks/reflow.ts';
import { smallTargets } from './checks/target-size.ts';

let seen: ReadonlyMap<string, Record<string, string[]>>;

const PHONE = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };

beforeAll(async () => {
	const options = { ...PHONE, baseURL: inject('site') };
	seen = await visitInTabs(Object.keys(INTERACTION_STATES), options, async (page, name) => {
		const { address, open } = INTERACTION_STATES[name] as (typeof INTERACTION_STATES)[string];
		await page.goto(`./${address}`);
		await open(page);
		return {
			axe: await barriers(page),
			sideways: await horizontalOverflow(page),
			text: await findClippedText(page),
			small: await smallTargets(page, 44),
			beyond: await findUnreachable(page),
		};
	});
});

test.each(Object.keys(INTERACTION_STATES))('%s can be read and used by touch', (name) => {
	expect(seen.get(name)).toEqual({ axe: [], sideways: [], text: [], small: [], beyond: [] });
});
