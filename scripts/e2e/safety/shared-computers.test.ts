import { describe, expect, test } from 'vitest';
import { newPage } from '../checks/browser.ts';

/** A reader whose screen or computer others use too. */

/** Pages that warn their readers, and the Easy Read version of one. */
const WITH_NOTICE = [
	'community/what-to-expect/',
	'community/looking-after-yourself/',
	'community/looking-after-yourself/easy-read/',
];
const HARMLESS = 'https://www.bbc.co.uk/weather';

/** A local replacement for the page that the quick exit opens, so that the test sends nothing to it. */
async function noticePage(address: string) {
	const page = await newPage();
	const context = page.context();
	await context.route(`${HARMLESS}*`, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
	);
	await page.goto('./');
	await page.goto(`./${address}`);
	return page;
}

describe('a page with a notice', () => {
	test.each(WITH_NOTICE)(
		'/%s is left by its link, and “Back” does not lead there',
		async (address) => {
			const page = await noticePage(address);
			await page.getByRole('link', { name: 'Leave this page' }).click();
			await page.waitForURL(HARMLESS);
			await page.goBack();
			expect(new URL(page.url()).pathname).toBe('/');
		},
	);

	test('is left by pressing Shift three times, and says how often is missing', async () => {
		const page = await noticePage(WITH_NOTICE[0] ?? '');
		const status = page.locator('.leave-page [role=status]');
		await page.keyboard.press('Shift');
		expect(await status.textContent()).toBe('Shift: press 2 more times to leave.');
		await page.keyboard.press('Shift');
		expect(await status.textContent()).toBe('Shift: press 1 more time to leave.');
		await page.keyboard.press('Shift');
		await page.waitForURL(HARMLESS);
	});

	test('is not left by writing capital letters', async () => {
		const page = await noticePage(WITH_NOTICE[0] ?? '');
		for (const letter of 'ABCD') await page.keyboard.press(`Shift+${letter}`);
		expect(new URL(page.url()).pathname).toBe(`/${WITH_NOTICE[0]}`);
	});

	test('keeps the way out in sight as it is read', async () => {
		const page = await noticePage(WITH_NOTICE[0] ?? '');
		const link = page.getByRole('link', { name: 'Leave this page' });
		await page.evaluate(() => scrollTo(0, innerHeight));
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
		const box = await link.boundingBox();
		expect(box?.y).toBeGreaterThanOrEqual(0);
		expect(box?.y).toBeLessThan(200);
	});

	test('has the way out as a link that tells the other page nothing, without JavaScript too', async () => {
		const page = await newPage({ javaScriptEnabled: false });
		await page.goto(`./${WITH_NOTICE[0]}`);
		const link = page.getByRole('link', { name: 'Leave this page' });
		expect(await link.getAttribute('href')).toBe(HARMLESS);
		expect(await link.getAttribute('rel')).toContain('noreferrer');
		expect(await page.getByText('Or press the Shift key 3 times.').isVisible()).toBe(false);
	});
});

describe('“Forget everything this site kept here”', () => {
	const FORGET = { name: 'Forget everything this site kept here' };

	test('leaves nothing in the browser, shows the page as on a first visit, and says so', async () => {
		const page = await newPage({ colorScheme: 'light' });
		await page.goto('./change-ideas/');
		await page.locator('keep-idea button').first().click();
		await page.getByRole('button', { name: 'Display' }).click();
		await page.getByRole('radio', { name: 'Dark' }).check();
		await page.goto('./guides/for/ward-leader/');
		await page.locator('input[data-tick]').first().check();
		await page.evaluate(async () => {
			sessionStorage.setItem('/choice', 'one');
			await caches.open('/pages');
		});
		expect(await page.evaluate(() => Object.keys(localStorage).toSorted())).toEqual([
			'/guide-ticks',
			'/shortlist',
			'/theme',
		]);

		await page.getByRole('button', FORGET).click();
		await page
			.locator('.forget [role=status]', { hasText: 'Done. This site keeps nothing' })
			.waitFor();
		expect(
			await page.evaluate(async () => [
				...Object.keys(localStorage),
				...Object.keys(sessionStorage),
				...(await caches.keys()),
			]),
		).toEqual([]);
		expect(await page.locator('input[data-tick]:checked').count()).toBe(0);
		expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
	});

	test('takes the day of a plan and the data of a chart out of the page', async () => {
		const page = await newPage();
		await page.goto('./guides/for/ward-leader/plan/?start=2027-01-04');
		await page.getByRole('button', FORGET).click();
		await page.locator('.forget [role=status]', { hasText: 'Done.' }).waitFor();
		expect(new URL(page.url()).search).toBe('');
		expect(await page.getByLabel('Your start date').inputValue()).toBe('');

		await page.goto('./tools/run-chart/');
		await page.locator('own-chart textarea[name=data]').fill('2025-01-01,3\n2025-02-01,4');
		await page.getByRole('button', FORGET).click();
		await page.locator('.forget [role=status]', { hasText: 'Done.' }).waitFor();
		expect(await page.locator('own-chart textarea[name=data]').inputValue()).toBe('');
	});

	test('says it once: the next time the page is loaded, nothing was forgotten', async () => {
		const page = await newPage();
		await page.goto('./');
		await page.getByRole('button', FORGET).click();
		await page.locator('.forget [role=status]', { hasText: 'Done.' }).waitFor();
		await page.reload();
		expect(await page.locator('.forget [role=status]').textContent()).toBe('');
	});

	test('is not offered where scripts are off, since nothing is kept there', async () => {
		const page = await newPage({ javaScriptEnabled: false });
		await page.goto('./');
		expect(await page.getByRole('button', FORGET).count()).toBe(0);
	});
});
