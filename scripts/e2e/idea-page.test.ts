import { beforeAll, expect, inject, test } from 'vitest';
import { DIST } from '../build/build-site.ts';
import { addressOfFile, listPages } from '../dist-checks/files.ts';
import { pageType } from '../dist-checks/page-types.ts';
import { visitInTabs } from './checks/page-pool.ts';

const LAPTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const addresses = listPages(DIST)
	.map(addressOfFile)
	.filter((address) => pageType(address) === 'change-ideas/*/');

/** What is where on the page of an idea, in screens from its top. */
interface Seen {
	/** Where its first figure ends, or what it says of the evidence where it has no figure. */
	result: number;
	/** Where “More” begins: on a laptop, and on a phone. */
	laptop: number;
	phone: number;
}

let seen: ReadonlyMap<string, Seen>;

beforeAll(async () => {
	seen = await visitInTabs(addresses, { baseURL: inject('site') }, async (page, address) => {
		await page.setViewportSize(LAPTOP);
		await page.goto(`./${address}`);
		const result = page.locator('.results :is(.big-figure, .strength)').first();
		const more = page.getByRole('heading', { name: 'More', exact: true });
		const screens = async (edge: 'top' | 'bottom', locator: typeof more, { height } = LAPTOP) =>
			(await locator.evaluate((element, side) => element.getBoundingClientRect()[side], edge)) /
			height;
		const onLaptop = {
			result: await screens('bottom', result),
			laptop: await screens('top', more),
		};
		await page.setViewportSize(PHONE);
		return { ...onLaptop, phone: await screens('top', more, PHONE) };
	});
});

test('there are ideas to look at', () => {
	expect(addresses.length).toBeGreaterThan(10);
});

test.each(addresses)(
	'/%s shows its result without scrolling, and the rest soon after',
	(address) => {
		const { result, laptop, phone } = seen.get(address) ?? expect.unreachable();
		expect(result).toBeLessThan(1);
		expect(laptop).toBeLessThanOrEqual(1.5);
		expect(phone).toBeLessThanOrEqual(3);
	},
);
