// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// A script with an address that was imported before would not run again.
const asked = vi.hoisted(() => ({ times: 0, ever: 0 }));
vi.mock('./keep-pages.client.ts?worker&url', () => ({
	get default() {
		asked.times += 1;
		asked.ever += 1;
		return `data:text/javascript,dispatchEvent(new Event('kept'))//${asked.ever}`;
	},
}));

const listening = vi.spyOn(globalThis, 'addEventListener');
const kept = vi.fn();

/** Opens a page, as if it was complete four seconds ago. */
async function open(wait = 4000): Promise<void> {
	vi.resetModules();
	await import('./start.client.ts');
	dispatchEvent(new Event('load'));
	vi.advanceTimersByTime(wait);
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubEnv('DEV', false);
	kept.mockReset();
	asked.times = 0;
	history.replaceState(null, '');
	Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: {} });
	addEventListener('kept', kept);
});

// Each test loads the script again, and a page that is gone must not answer.
afterEach(() => {
	for (const [event, listener] of listening.mock.calls) removeEventListener(event, listener);
	listening.mockClear();
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
	vi.useRealTimers();
});

/** Gives what was asked for in the meantime its time to load. */
async function settle(): Promise<void> {
	vi.useRealTimers();
	await new Promise((done) => setTimeout(done, 50));
}

test('nothing is fetched for later before the page has been complete for a while', async () => {
	await open(3999);
	const { times } = asked;
	vi.advanceTimersByTime(1);
	expect([times, asked.times]).toEqual([0, 1]);
	vi.useRealTimers();
	await vi.waitFor(() => expect(kept).toHaveBeenCalledOnce());
});

test('a reader who made the site forget everything does not have this page kept', async () => {
	history.replaceState('forgotten', '');
	await open();
	await settle();
	expect(kept).not.toHaveBeenCalled();
});

test.each([
	['while the site is written', () => vi.stubEnv('DEV', true)],
	['in a browser that can’t keep pages', () => Reflect.deleteProperty(navigator, 'serviceWorker')],
])('nothing is kept %s', async (_, begin) => {
	begin();
	await open();
	await settle();
	expect(kept).not.toHaveBeenCalled();
});
