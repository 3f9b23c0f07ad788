// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const replaced = vi.fn();
const reloaded = vi.fn();
const added = [vi.spyOn(globalThis, 'addEventListener'), vi.spyOn(document, 'addEventListener')];

const PAGE =
	'<p class="leave-page"><a href="https://weather.example/">Leave</a><span role="status"></span></p><main>What the reader read</main>';

async function open(html = PAGE): Promise<void> {
	document.body.innerHTML = html;
	document.title = 'Your rights';
	vi.resetModules();
	await import('./leave-page.client.ts');
}

const pressShift = (times: number) => {
	for (let time = 0; time < times; time += 1) press('Shift');
};
const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keyup', { key }));
const status = () => document.querySelector('[role=status]')?.textContent;
const hasLeft = () => replaced.mock.calls.length > 0;

beforeEach(() => {
	vi.useFakeTimers();
	replaced.mockReset();
	reloaded.mockReset();
	vi.spyOn(location, 'replace').mockImplementation(replaced);
	vi.spyOn(location, 'reload').mockImplementation(reloaded);
});

// Each test loads the script again, and a page that is gone must not answer.
afterEach(() => {
	for (const spy of added) {
		for (const [event, listener, options] of spy.mock.calls) {
			removeEventListener(event, listener as EventListener, options);
			document.removeEventListener(event, listener as EventListener, options);
		}
		spy.mockClear();
	}
	vi.useRealTimers();
});

describe('the page is left', () => {
	test('by its link, with nothing of it shown meanwhile, and no way back to it', async () => {
		await open();
		const event = new Event('click', { cancelable: true });
		document.querySelector('a')?.dispatchEvent(event);
		expect(event.defaultPrevented).toBe(true);
		expect(replaced).toHaveBeenCalledExactlyOnceWith('https://weather.example/');
		expect([document.title, document.body.textContent]).toEqual(['Loading', 'Loading']);
	});

	test('before the other page is there: what is spoken or runs is asked to stop at once', async () => {
		await open();
		const stop = vi.fn(() => [document.body.textContent, hasLeft()]);
		addEventListener('leave-page', stop);
		document.querySelector('a')?.click();
		expect(stop).toHaveReturnedWith(['LeaveWhat the reader read', false]);
	});

	test('by pressing Shift three times, with a count of those that are missing', async () => {
		await open();
		pressShift(1);
		expect(status()).toBe('Shift: press 2 more times to leave.');
		pressShift(1);
		expect(status()).toBe('Shift: press 1 more time to leave.');
		expect(hasLeft()).toBe(false);
		pressShift(1);
		expect(hasLeft()).toBe(true);
		expect(document.body.textContent).toBe('Loading');
	});

	test('by presses of which each comes within five seconds of the last', async () => {
		await open();
		for (const wait of [4999, 4999, 0]) {
			pressShift(1);
			vi.advanceTimersByTime(wait);
		}
		expect(hasLeft()).toBe(true);
	});

	test('and loaded again when a browser shows it from its memory', async () => {
		await open();
		pressShift(3);
		const show = (persisted: boolean) =>
			dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
		show(false);
		expect(reloaded).not.toHaveBeenCalled();
		show(true);
		expect(reloaded).toHaveBeenCalledOnce();
	});
});

describe('the page stays', () => {
	test('when the presses are more than five seconds apart', async () => {
		await open();
		pressShift(2);
		vi.advanceTimersByTime(4999);
		expect(status()).not.toBe('');
		vi.advanceTimersByTime(1);
		expect(status()).toBe('');
		pressShift(2);
		expect(hasLeft()).toBe(false);
		vi.advanceTimersByTime(4999);
		pressShift(1);
		expect(hasLeft()).toBe(true);
	});

	test('when another key is pressed between them', async () => {
		await open();
		pressShift(2);
		press('a');
		expect(status()).toBe('');
		pressShift(2);
		expect(hasLeft()).toBe(false);
	});

	test('where there is no link to leave it by', async () => {
		await open('<main>Words</main>');
		pressShift(3);
		expect(hasLeft()).toBe(false);
		expect(document.body.textContent).toBe('Words');
	});
});
