import ICAL from 'ical.js';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newPage } from '../checks/browser.ts';
import { downloaded } from '../checks/downloaded.ts';
import { readSteps } from './guide-oracle.ts';

const planned = readSteps('carer').flatMap(({ title, weeks }) => (weeks ? [{ title, weeks }] : []));

async function openPlan(start: string, options: BrowserContextOptions = {}): Promise<Page> {
	const page = await newPage({ timezoneId: 'Europe/London', ...options });
	await page.goto('./guides/for/carer/plan/');
	await page.getByLabel('Your start date').fill(start);
	await page.keyboard.press('Enter');
	return page;
}

/** Returns the days of a plan, calculated by an independent calendar. */
function planDay(start: string, days: number): string {
	const day = ICAL.Time.fromDateString(start);
	day.adjust(days, 0, 0, 0);
	return day.toString();
}

async function savedEvents(page: Page): Promise<ICAL.Event[]> {
	const { name, text } = await downloaded(page, () =>
		page.getByRole('button', { name: 'Add to your calendar' }).click(),
	);
	expect(name).toBe('plan-carer.ics');
	const calendar = new ICAL.Component(ICAL.parse(text));
	return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

// Clocks go forward on 28 March 2027 and back on 31 October 2027.
test.each(['2027-03-22', '2027-10-25'])(
	'a plan from %s, just before the clock changes, has whole days in a reader’s calendar',
	async (start) => {
		const events = await savedEvents(await openPlan(start));
		for (const { title, weeks } of planned) {
			const event = events.find(({ summary }) => summary === title);
			expect(event?.startDate.toString()).toBe(planDay(start, (weeks.from - 1) * 7));
			expect(event?.endDate.toString()).toBe(planDay(start, weeks.to * 7));
		}
		const stages = new Set(planned.map(({ weeks }) => weeks.stage));
		expect(events).toHaveLength(planned.length + stages.size);
	},
);

test('the address of a plan contains its start, and restores the dates', async () => {
	const page = await openPlan('2027-01-11');
	await page.waitForURL('**/guides/for/carer/plan/?start=2027-01-11');
	// Week 1 is 11 to 17 January.
	const days = page.locator('[data-from="1"][data-to="2"]').first();
	expect(await days.textContent()).toBe('11 January to 24 January 2027');
	await page.reload();
	await page.getByRole('status').filter({ hasText: 'from 11 January' }).waitFor();
	expect(await days.textContent()).toBe('11 January to 24 January 2027');
});

test('a plan without a start asks for it', async () => {
	const page = await newPage();
	await page.goto('./guides/for/everyone/plan/?start=2027-02-30');
	await page.getByRole('button', { name: 'Add to your calendar' }).click();
	await page.getByRole('status').getByText('Choose your start date first.').waitFor();
	expect(await page.locator(':focus').getAttribute('name')).toBe('start');
});

test('without JavaScript the plan has its weeks in order, and no controls that don’t work', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	await page.goto('./guides/for/carer/plan/');
	expect(await page.locator('tbody th[scope="row"]:visible').allInnerTexts()).toEqual(
		planned.map(({ title }) => title),
	);
	const weeks = await page.locator('tbody tr:not(.stage) td:nth-child(2)').allInnerTexts();
	expect(weeks.map((text) => text.trim())).toEqual(
		planned.map(({ weeks: { from, to } }) =>
			from === to ? `Week ${from}` : `Weeks ${from} to ${to}`,
		),
	);
	expect(await page.locator('main :is(button, input):visible').count()).toBe(0);
});
