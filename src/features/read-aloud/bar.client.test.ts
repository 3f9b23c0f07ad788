// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
	bar,
	browser,
	listenTo,
	marked,
	opener,
	PAGE,
	press,
	pressKey,
	resetVoice,
	status,
	texts,
} from './sample-voice.client.ts';

beforeEach(resetVoice);
afterEach(() => pressKey('Escape'));

describe('the bar', () => {
	test('comes after the button with the focus on its first control, and says what it is', async () => {
		await listenTo(PAGE);
		expect(opener()?.nextElementSibling).toBe(bar());
		expect([bar()?.role, bar()?.getAttribute('aria-label')]).toEqual([
			'group',
			'Listen to this page',
		]);
		expect([...(bar()?.querySelectorAll('button') ?? [])].map((each) => each.textContent)).toEqual([
			'Pause',
			'Back',
			'Next',
			'Stop',
		]);
		expect([...(bar()?.querySelectorAll('button') ?? [])].map(({ type }) => type)).toEqual([
			'button',
			'button',
			'button',
			'button',
		]);
		expect(document.activeElement?.textContent).toBe('Pause');
		expect(status()).toBe('');
		expect(document.adoptedStyleSheets).toHaveLength(1);
	});

	test('is there once, however often the button is pressed, and comes back after it was stopped', async () => {
		await listenTo(PAGE);
		opener()?.click();
		expect(document.querySelectorAll('.listen-bar')).toHaveLength(1);
		expect(texts()).toEqual(['Rest well']);
		press('Stop');
		expect(bar()).toBeNull();
		opener()?.click();
		expect(texts()).toEqual(['Rest well', 'Rest well']);
	});

	test('pauses, and goes on from the start of the sentence', async () => {
		await listenTo(PAGE);
		browser.voice.report('end');
		browser.voice.report('end');
		press('Pause');
		expect(browser.voice.speaking).toBe(false);
		expect(marked()).toEqual(['P']);
		browser.voice.report('end', browser.voice.said.at(-1));
		expect(texts()).toHaveLength(3);
		press('Go on');
		expect(texts().slice(2)).toEqual(['They talked.', 'They talked.']);
		press('Pause');
		expect(browser.voice.speaking).toBe(false);
	});

	test('moves to the next passage and back to the start of the one before, and not before the first', async () => {
		await listenTo(PAGE);
		press('Back');
		press('Next');
		browser.voice.report('end');
		press('Next');
		press('Back');
		expect(texts()).toEqual([
			'Rest well',
			'Rest well',
			'Staff met.',
			'They talked.',
			'Ward, Site A!',
			'Staff met.',
		]);
		press('Next');
		press('Next');
		expect(bar()).not.toBeNull();
		press('Next');
		expect(bar()).toBeNull();
		expect(browser.voice.speaking).toBe(false);
	});

	test('changes the speed at once while it reads, and for later while it is paused', async () => {
		await listenTo(PAGE);
		const speed = bar()?.querySelector('select') as HTMLSelectElement;
		expect([...speed.options].map(({ textContent, value }) => `${textContent} ${value}`)).toEqual([
			'Slower 0.75',
			'Usual speed 1',
			'Faster 1.25',
		]);
		expect([speed.value, speed.getAttribute('aria-label')]).toEqual(['1', 'Speed of the voice']);
		const choose = (value: string) => {
			speed.value = value;
			speed.dispatchEvent(new Event('change'));
		};
		choose('1.25');
		expect(browser.voice.said.map(({ rate }) => rate)).toEqual([1, 1.25]);
		press('Pause');
		choose('0.75');
		expect(browser.voice.said).toHaveLength(2);
		press('Go on');
		expect(browser.voice.said.at(-1)?.rate).toBe(0.75);
	});

	test('marks the passage that is spoken, and moves it into view while it reads', async () => {
		await listenTo(PAGE);
		expect(marked()).toEqual(['H1']);
		expect(Element.prototype.scrollIntoView).toHaveBeenCalledWith({ block: 'nearest' });
		press('Pause');
		expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(1);
		press('Next');
		expect(marked()).toEqual(['P']);
		press('Stop');
		expect(marked()).toEqual([]);
	});
});

describe('reading ends', () => {
	test('with Escape, and the focus goes back to the button', async () => {
		await listenTo(PAGE);
		pressKey('a');
		expect(bar()).not.toBeNull();
		pressKey('Escape');
		expect(bar()).toBeNull();
		expect(browser.voice.speaking).toBe(false);
		expect(document.activeElement).toBe(opener());
	});

	test('not with the Escape that closes a panel over the page', async () => {
		await listenTo(PAGE);
		const found = vi.spyOn(document, 'querySelector');
		found.mockImplementation((selector) => (selector === ':popover-open' ? document.body : null));
		pressKey('Escape');
		found.mockRestore();
		expect(bar()).not.toBeNull();
	});

	test.each([
		['leaves the page', 'pagehide'],
		['wants to leave it at once, before the other page is there', 'leave-page'],
	])('as the reader %s', async (_, event) => {
		await listenTo(PAGE);
		dispatchEvent(new Event(event));
		expect([bar(), browser.voice.speaking]).toEqual([null, false]);
	});

	test('leaving the focus where the reader has put it', async () => {
		await listenTo(`${PAGE}<button id="other">Other</button>`);
		document.querySelector<HTMLElement>('#other')?.focus();
		pressKey('Escape');
		expect(document.activeElement?.id).toBe('other');
	});

	test('and says so when the browser could not speak, but not when the reader interrupted it', async () => {
		await listenTo(PAGE);
		press('Next');
		browser.voice.report('error', browser.voice.said[0]);
		expect(bar()).not.toBeNull();
		browser.voice.report('error');
		expect(bar()).toBeNull();
		expect(status()).toBe('Your browser could not read this out.');
		opener()?.click();
		expect(status()).toBe('');
		press('Stop');
		expect(status()).toBe('');
	});

	test('without stopping a voice that waits with a text of its own more than once', async () => {
		await listenTo(PAGE);
		browser.voice.speaking = false;
		browser.voice.pending = true;
		press('Stop');
		expect(browser.voice.cancelled).toBe(1);
	});
});
