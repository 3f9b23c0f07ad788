import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newPage } from './checks/browser.ts';
import { tabTo } from './checks/keyboard.ts';
import { readSteps } from './guides/guide-oracle.ts';

/** Follows a link with the Tab key and Enter. */
async function follow(page: Page, address: string): Promise<void> {
	await tabTo(page, `main a[href$="${address}"]`);
	await page.keyboard.press('Enter');
	await page.waitForURL(`**${address}`);
}

const questions = readSteps().flatMap(({ id, title, ready }) =>
	ready.map(({ question, missing }) => ({ question, missing, id, title })),
);

/** Returns the texts of a list, line by line, as on paper. */
const readLines = async (page: Page) =>
	(await page.locator('[data-missing]:visible').allInnerTexts()).map((line) =>
		line.replaceAll('\n', ' '),
	);

test('a new ward leader gets from the home page to a printed list of what is missing using only the keyboard', async () => {
	const page = await newPage();
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.goto('./');
	await follow(page, '/guides/');
	await follow(page, '/guides/for/ward-leader/');
	await follow(page, '/guides/for/ward-leader/check/');

	// Yes to all questions except the second (not yet) and the last (don’t know).
	for (const [index] of questions.entries()) {
		await tabTo(page, `[name="ready-${index}"]`);
		const keys = index === 1 ? ['ArrowRight'] : ['Space'];
		if (index === questions.length - 1) keys.push('ArrowRight', 'ArrowRight');
		for (const key of keys) await page.keyboard.press(key);
	}
	await tabTo(page, '[data-show]');
	await page.keyboard.press('Enter');

	const heading = page.locator(':focus');
	expect(await heading.textContent()).toBe('What is missing?');
	expect(await page.locator('[role="status"][data-words]').textContent()).toBe(
		`2 of ${questions.length} things are missing, or not known to be there.`,
	);
	const [second, last] = [questions[1], questions.at(-1)];
	const expected = [
		`${second?.missing} The step that helps: ${second?.title}`,
		`${last?.missing} (find out) The step that helps: ${last?.title}`,
	];
	expect(await readLines(page)).toEqual(expected);

	await tabTo(page, '[data-result] [data-print]');
	await page.keyboard.press('Enter');
	expect(await page.locator('html').getAttribute('data-printed')).toBe('');
	await page.emulateMedia({ media: 'print' });
	expect(await readLines(page)).toEqual(
		expected.map((line) => `${line} Who does it, and by when:`),
	);
	expect(await page.locator(':is(nav, header, button, fieldset):visible').count()).toBe(0);
	await page.emulateMedia({ media: 'screen' });

	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL(`**/guides/for/ward-leader/steps/${last?.id}/`);
	expect(await page.locator('h1').textContent()).toBe(last?.title);
});

test('if every answer is yes nothing is missing, and changing an answer updates the list at once', async () => {
	const page = await newPage();
	await page.goto('./guides/for/everyone/check/');
	for (const [index] of questions.entries())
		await page.locator(`[name="ready-${index}"][value="yes"]`).check();
	await page.getByRole('button', { name: 'Show what is missing' }).click();
	const status = page.locator('[role="status"][data-words]');
	await status.filter({ hasText: /./ }).waitFor();
	expect(await status.textContent()).toBe('Nothing is missing. You are ready to start.');
	expect(await readLines(page)).toEqual([]);
	await page.locator('[name="ready-0"][value="not-yet"]').check();
	expect(await status.textContent()).toContain(`1 of ${questions.length} things is missing`);
	expect(await readLines(page)).toHaveLength(1);
	await page.getByRole('button', { name: 'Start again' }).click();
	expect(await page.locator('[data-result]').isVisible()).toBe(false);
	expect(await page.locator('input[type="radio"]:checked').count()).toBe(0);
});

test.each(['check', 'plan', ''])(
	'a role’s page that promises to send nothing cannot send anything: %s',
	async (name) => {
		const page = await newPage();
		await page.goto(`./guides/for/ward-leader/${name && `${name}/`}`);
		const answer = await page.evaluate(() => fetch('/').then(() => 'sent', String));
		expect(answer).toContain('Failed to fetch');
	},
);

test('without JavaScript the questions can be printed and marked, each with the step that helps', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	await page.goto('./guides/for/ward-leader/check/');
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('legend:visible').allInnerTexts()).toEqual(
		questions.map(({ question }) => question),
	);
	expect(await page.locator('.helps a:visible').allInnerTexts()).toEqual(
		questions.map(({ title }) => title),
	);
	expect(await page.locator('main button:visible').count()).toBe(0);
});

test('answers are in the address, which can be sent; questions that are gone are named', async () => {
	const page = await newPage();
	await page.goto('./guides/for/everyone/check/');
	await page.locator('[name="ready-0"][value="yes"]').check();
	await page.locator('[name="ready-1"][value="unsure"]').check();
	await page.waitForURL('**&unsure=*');
	const { search } = new URL(page.url());
	expect(search).toMatch(/^\?yes=[^&]+&unsure=[^&]+$/);
	const other = await newPage();
	await other.goto(`./guides/for/everyone/check/${search}&not-yet=gone.question`);
	await other.getByText('left out: not-yet=gone.question.').waitFor();
	expect(await other.locator('[name="ready-0"][value="yes"]').isChecked()).toBe(true);
	expect(await other.locator('[name="ready-1"][value="unsure"]').isChecked()).toBe(true);
	expect((await readLines(other)).length).toBe(questions.length - 1);
});
