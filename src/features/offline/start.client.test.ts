// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('./keep-pages.client.ts?worker&url', () => ({
	default: `data:text/javascript,dispatchEvent(new Event('kept'))//${Date.now()}`,
}));

const listening = vi.spyOn(globalThis, 'addEventListener');
const kept = vi.fn();
let whenIdle: (() => void) | undefined;

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
	whenIdle = undefined;
	history.replaceState(null, '');
	Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: {} });
	vi.stubGlobal('requestIdleCallback', (callback: () => void) => {
		whenIdle = callback;
	});
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

test('nothing is fetched for later before the page has been complete for a while and is idle', async () => {
	await open(3999);
	expect(whenIdle).toBeUndefined();
	vi.advanceTimersByTime(1);
	expect(whenIdle).toBeDefined();
	expect(kept).not.toHaveBeenCalled();
	vi.useRealTimers();
	whenIdle?.();
	await vi.waitFor(() => expect(kept).toHaveBeenCalledOnce());
});

test('a reader who made the site forget everything does not have this page kept', async () => {
	history.replaceState('forgotten', '');
	await open();
	expect(whenIdle).toBeUndefined();
});

test('nothing is kept while the site is written, or in a browser that can’t keep pages', async () => {
	vi.stubEnv('DEV', true);
	await open();
	expect(whenIdle).toBeUndefined();
	vi.stubEnv('DEV', false);
	Reflect.deleteProperty(navigator, 'serviceWorker');
	await open();
	expect(whenIdle).toBeUndefined();
});
