import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readMailbox } from '../../src/format/mailbox.ts';
import { openLibrary } from '../../src/parse/open.ts';
import { newPage } from './checks/browser.ts';
import { tabTo } from './checks/keyboard.ts';

/** What a second, independent parser (ical.js) reads in a calendar of the site. */
async function calendarAt(page: Page, address: string) {
	const response = await page.request.get(address);
	expect(response.headers()['content-type']).toMatch(/^text\/calendar/);
	return new ICAL.Component(ICAL.parse(await response.text()))
		.getAllSubcomponents('vevent')
		.map((each) => new ICAL.Event(each));
}

/** Returns the address of the focused link. */
const focusedAddress = (page: Page) =>
	page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);

/** Returns the address of a file at which the tests reach it. */
const here = (address: string) => new URL(new URL(address).pathname, inject('site')).href;

test('a person with lived experience gets from the home page to what to ask about pay, using only the keyboard', async () => {
	const page = await newPage();
	await page.goto('./');
	await tabTo(page, 'main a[href$="/community/"]');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/community/');
	await tabTo(page, 'main a[href$="/community/paid-and-supported/"]');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/community/paid-and-supported/');
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
		'Being paid and supported',
	);
});

test('no calendar is offered while nothing is planned', async () => {
	const page = await newPage();
	for (const address of ['./community/', './events/', './events/community-2025-01-16/']) {
		await page.goto(address);
		expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
		expect(await page.locator('a[href^="webcal:"]').count()).toBe(0);
	}
});

test('the page of a session links to its own calendar file, with the same id as in the full calendar', async () => {
	const page = await newPage();
	await page.goto('./community/');
	const all = await calendarAt(page, './community.ics');
	const first = all[0];
	if (!first) throw new Error('Expected a session in the calendar');
	await page.goto(here(String(first.component.getFirstPropertyValue('url'))));
	await tabTo(page, 'main a[href$=".ics"]:not([href^="webcal:"])');
	const [own, ...others] = await calendarAt(page, await focusedAddress(page));
	expect(others).toEqual([]);
	expect([own?.uid, own?.sequence, own?.startDate.toString()]).toEqual([
		first.uid,
		first.sequence,
		first.startDate.toString(),
	]);
});

test('a topic can be proposed by the reader’s own email, or by a file where the site has no mailbox', async () => {
	const page = await newPage();
	await page.goto('./community/');
	const section = page.locator('section', {
		has: page.getByRole('heading', { name: 'Would you like to propose a topic?' }),
	});
	const { data } = openLibrary().site;
	if (readMailbox(data?.topics ?? data?.feedback)) {
		expect(await section.getByRole('link').getAttribute('href')).toMatch(
			/^mailto:[^?@]+@[^?]+\?subject=[^&]+&body=/,
		);
		expect(await section.textContent()).toMatch(/do not write anything personal or confidential/);
	} else {
		expect(await section.textContent()).toMatch(/This copy of the site has no mailbox yet/);
	}
});
