import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriers } from './checks/axe.ts';
import { newPage } from './checks/browser.ts';
import { tabTo } from './checks/keyboard.ts';

/** A voice of a browser’s speech synthesis. */
interface Voice {
	lang: string;
	localService: boolean;
}

interface Stub {
	/** All texts that it was asked to speak, in order. */
	said: string[];
	/** Ends the current utterance normally. */
	finish(): void;
	/** Makes the current utterance fail. */
	fail(): void;
}

declare global {
	var voiceStub: Stub;
}

const HERE: Voice = { lang: 'en-GB', localService: true };

/** Opens a tab whose browser has these voices; they are silent, and end on request. */
async function pageWith(voices: readonly Voice[], address = './community/'): Promise<Page> {
	const page = await newPage();
	await page.addInitScript((known) => {
		let saying: EventTarget | undefined;
		const end = (event: string) => {
			const ended = saying;
			saying = undefined;
			ended?.dispatchEvent(new Event(event));
		};
		class Utterance extends EventTarget {
			readonly text: string;
			constructor(text: string) {
				super();
				this.text = text;
			}
		}
		const synthesis = Object.assign(new EventTarget(), {
			getVoices: () => known,
			speak: (utterance: Utterance) => {
				saying = utterance;
				globalThis.voiceStub.said.push(utterance.text);
			},
			cancel: () => end('error'),
			get speaking() {
				return saying !== undefined;
			},
			pending: false,
		});
		globalThis.voiceStub = { said: [], finish: () => end('end'), fail: () => end('error') };
		Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
		Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
	}, voices);
	await page.goto(address);
	return page;
}

const listenButton = (page: Page) => page.getByRole('button', { name: 'Listen' });
const bar = (page: Page) => page.getByRole('group', { name: 'Listen to this page' });
const said = (page: Page) => page.evaluate(() => globalThis.voiceStub.said);
const marked = (page: Page) => page.locator('[data-spoken]').allTextContents();

async function startListening(page: Page) {
	await listenButton(page).click();
	await bar(page).waitFor();
}

/** Lets the voice reach the end of the page. */
async function listenToAll(page: Page): Promise<string[]> {
	for (let steps = 0; (await bar(page).count()) > 0; steps += 1) {
		if (steps > 500) throw new Error('Expected the page to come to its end');
		await page.evaluate(() => globalThis.voiceStub.finish());
	}
	return said(page);
}

test.each([
	['no voice', []],
	['a voice of another language alone', [{ lang: 'fr-FR', localService: true }]],
	['a voice alone that is sent what it reads', [{ lang: 'en-GB', localService: false }]],
])('a browser with %s has no Listen button', async (_, voices) => {
	const page = await pageWith(voices);
	expect(await listenButton(page).isVisible()).toBe(false);
});

test('the page is read out starting with its title, and the current passage is marked', async () => {
	const page = await pageWith([HERE]);
	const title = (await page.locator('h1').textContent()) ?? '';
	await startListening(page);
	expect(await said(page)).toEqual([title]);
	expect(await marked(page)).toEqual([title]);
	await page.evaluate(() => globalThis.voiceStub.finish());
	expect(await marked(page)).toEqual([(await page.locator('.summary').textContent()) ?? '']);
});

test('each sentence of an Easy Read page is read out in order, and the bar disappears at the end', async () => {
	const page = await pageWith([HERE], './community/about/easy-read/');
	const sentences = await page.locator('.sentences p').allTextContents();
	await startListening(page);
	const spoken = await listenToAll(page);
	expect(spoken.filter((text) => sentences.includes(text))).toEqual(sentences);
	expect(await marked(page)).toEqual([]);
});

test('controls, note numbers and navigation are not read out', async () => {
	const page = await pageWith([HERE], './guides/build-a-team/');
	expect(await page.locator('main .note-mark').count()).toBeGreaterThan(0);
	await startListening(page);
	const spoken = await listenToAll(page);
	expect(
		spoken.filter((text) => /^\d+$|^(Home|Listen|Reading|Easy Read|Previous|Sources)$/.test(text)),
	).toEqual([]);
	const term = (await page.locator('button.term').first().textContent()) ?? '?';
	expect(spoken.some((text) => text.includes(term))).toBe(true);
});

test('pausing stops the voice, which resumes with the same sentence', async () => {
	const page = await pageWith([HERE]);
	await startListening(page);
	await page.evaluate(() => globalThis.voiceStub.finish());
	const before = await said(page);
	await bar(page).getByRole('button', { name: 'Pause' }).click();
	expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
	await bar(page).getByRole('button', { name: 'Go on' }).click();
	expect(await said(page)).toEqual([...before, before.at(-1)]);
});

test('a reader can go back and forward by passages', async () => {
	const page = await pageWith([HERE]);
	await startListening(page);
	const [title] = await marked(page);
	await bar(page).getByRole('button', { name: 'Next' }).click();
	const [next] = await marked(page);
	expect(next).not.toBe(title);
	await bar(page).getByRole('button', { name: 'Back' }).click();
	expect(await marked(page)).toEqual([title]);
});

test('it can be started, paused and stopped by keyboard, and the focus returns', async () => {
	const page = await pageWith([HERE]);
	await tabTo(page, '[data-opens=listen]');
	await page.keyboard.press('Enter');
	await bar(page).waitFor();
	await page.keyboard.press('Enter');
	expect(await bar(page).getByRole('button', { name: 'Go on' }).isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	await bar(page).waitFor({ state: 'hidden' });
	expect(await listenButton(page).evaluate((button) => button === document.activeElement)).toBe(
		true,
	);
	expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
	await page.keyboard.press('Enter');
	await bar(page).waitFor();
});

test('the bar and the marked passage have no barriers that axe finds', async () => {
	const page = await pageWith([HERE]);
	await startListening(page);
	expect(await barriers(page)).toEqual([]);
});

test('a failure of the voice is reported, and the bar disappears', async () => {
	const page = await pageWith([HERE]);
	await startListening(page);
	await page.evaluate(() => globalThis.voiceStub.fail());
	await bar(page).waitFor({ state: 'hidden' });
	expect(await page.locator('.listen').textContent()).toContain('could not read this out');
});

test('leaving the page stops the voice', async () => {
	const page = await pageWith([HERE]);
	await startListening(page);
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
	expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
});
