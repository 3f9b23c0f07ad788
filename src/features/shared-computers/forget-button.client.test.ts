// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

/** Stands for the script that forgets: it counts how often it ran. A browser asks again for one that did not come. */
const script = vi.hoisted(() => ({ isLost: false, page: 0, asked: 0 }));
vi.mock('./forget.client.ts?worker&url', () => ({
	get default() {
		script.asked += 1;
		return script.isLost
			? `data:text/javascript,throw new TypeError("Failed to fetch")//${script.asked}`
			: `data:text/javascript,dispatchEvent(new Event("forgotten"))//${script.page}`;
	},
}));

const forgotten = vi.fn();
addEventListener('forgotten', forgotten);
const settle = () => new Promise((done) => setTimeout(done, 20));

async function openPage(body: string): Promise<HTMLElement | null> {
	script.page += 1;
	document.body.innerHTML = body;
	vi.resetModules();
	await import('./forget-button.client.ts');
	return document.querySelector('button');
}

beforeEach(() => {
	forgotten.mockReset();
	script.isLost = false;
	script.asked = 0;
	history.replaceState(null, '');
});

const PART = '<p class="forget"><button>Forget</button><span role="status"></span></p>';

test('nothing is forgotten before the button is pressed, and once when it is pressed twice', async () => {
	const button = await openPage(PART);
	await settle();
	expect(script.asked).toBe(0);
	button?.click();
	button?.click();
	await settle();
	expect(forgotten).toHaveBeenCalledOnce();
	expect(document.querySelector('[role=status]')?.textContent).toBe('');
});

test('a script that could not be loaded says so, and is asked for again', async () => {
	script.isLost = true;
	const button = await openPage(PART);
	const status = () => document.querySelector('[role=status]')?.textContent;
	button?.click();
	await vi.waitFor(() =>
		expect(status()).toBe('This could not be loaded. Check your connection and try again.'),
	);
	expect(forgotten).not.toHaveBeenCalled();
	script.isLost = false;
	button?.click();
	await vi.waitFor(() => expect(forgotten).toHaveBeenCalledOnce());
});

test('another button forgets nothing', async () => {
	const button = await openPage('<button>Menu</button>');
	button?.click();
	await settle();
	expect(script.asked).toBe(0);
});

test('a page that was loaded again by the button says that it is done', async () => {
	history.replaceState('forgotten', '');
	await openPage(PART);
	await vi.waitFor(() => expect(forgotten).toHaveBeenCalledOnce());
});
