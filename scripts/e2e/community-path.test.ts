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

/** The address that has the focus. */
const focusedAddress = (page: Page) =>
	page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);

/** A file of the site that is served elsewhere, as the tests reach it. */
const here = (address: string) => new URL(new URL(address).pathname, inject('site')).href;

/** The sessions on a page, as their titles and addresses. */
const sessionsOn = (page: Page) =>
	page
		.locator('main li:has(> .when) > a')
		.evaluateAll((links) =>
			links.map((link) => [link.textContent, new URL((link as HTMLAnchorElement).href).pathname]),
		);

test('somebody with lived experience comes from the home page to a subscribed calendar, by keyboard alone', async () => {
	const page = await newPage();
	await page.goto('./');
	await tabTo(page, 'main a[href$="/community/"]');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/community/');
	expect(await page.getByRole('heading', { name: 'What is planned?' }).count()).toBe(1);

	await tabTo(page, 'a[href^="webcal:"]');
	const subscribed = await focusedAddress(page);
	const sessions = await sessionsOn(page);
	const events = await calendarAt(page, here(subscribed.replace(/^webcal:/, 'https:')));
	expect(
		events.map((event) => [
			event.summary,
			new URL(String(event.component.getFirstPropertyValue('url'))).pathname,
		]),
	).toEqual(expect.arrayContaining(sessions));
	expect(sessions.length).toBeGreaterThan(0);

	// Whose program knows no `webcal:` finds the address in a field to copy from.
	await tabTo(page, 'input[readonly]');
	const copied = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
	expect(copied).toBe(subscribed.replace(/^webcal:/, 'https:'));
});

test('a page of a session leads to its own calendar file, which has the same id as in the calendar of all', async () => {
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

test('the address of the calendar is copied at a press', async () => {
	const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
	await page.goto('./community/');
	await page.getByRole('button', { name: 'Copy the address' }).click();
	await page.getByText('Address copied.').waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^https:.*\/community\.ics$/,
	);
});
