import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { WebVitals } from '../dist-checks/web-vitals.ts';
import { openOnSlowLine } from './checks/layout-shift.ts';
import { visitInTabs } from './checks/page-pool.ts';
import { TEMPLATE_ADDRESSES, TEMPLATES } from './checks/templates.ts';

/** A shift that readers don’t notice. */
const STILL = 0.001;

describe.each([
	['phone', { viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true }],
	['laptop', { viewport: { width: 1280, height: 800 } }],
] as const)('on a %s with a slow connection', (_, screen) => {
	let seen: ReadonlyMap<string, WebVitals>;

	beforeAll(async () => {
		const options = { ...screen, baseURL: inject('site') };
		seen = await visitInTabs(TEMPLATE_ADDRESSES, options, (page, address) =>
			openOnSlowLine(page, `./${address}`),
		);
	});

	test.each(TEMPLATES)('nothing moves on %s (/%s)', (_, address) => {
		const { shift, moved } = seen.get(address) as WebVitals;
		expect(shift, moved.join('\n')).toBeLessThan(STILL);
	});

	test.each(TEMPLATES)('the largest thing painted on %s is text (/%s)', (_, address) => {
		expect(seen.get(address)?.largest).toBe('text');
	});
});
