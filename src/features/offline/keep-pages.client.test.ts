// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

/** What the worker was sent, and how it answers a reader who wants pages kept. */
let sent: unknown[] = [];
let answer: unknown = true;
const registered = vi.fn();

function offerWorker(more: { controller?: object | null; forbids?: boolean } = {}): void {
	const active = {
		postMessage(message: unknown, [port]: MessagePort[] = []) {
			sent.push(message);
			port?.postMessage(answer);
		},
	};
	Object.defineProperty(navigator, 'serviceWorker', {
		configurable: true,
		value: {
			controller: more.controller ?? null,
			ready: Promise.resolve({ active }),
			register: (...given: unknown[]) => {
				registered(...given);
				return more.forbids ? Promise.reject(new Error('Forbidden')) : Promise.resolve();
			},
		},
	});
}

const STATUS = '<p class="keep-pages"><button>Keep</button><span role="status"></span></p>';

async function open(html = STATUS): Promise<void> {
	document.body.innerHTML = html;
	vi.resetModules();
	await import('./keep-pages.client.ts');
	await new Promise((done) => setTimeout(done));
}

async function press(): Promise<string | null | undefined> {
	document.querySelector('button')?.click();
	await new Promise((done) => setTimeout(done, 20));
	return document.querySelector('[role=status]')?.textContent;
}

beforeEach(() => {
	sent = [];
	answer = true;
	registered.mockReset();
	vi.unstubAllEnvs();
	history.replaceState(null, '', '/rest/');
	vi.spyOn(performance, 'getEntriesByType').mockImplementation((type) =>
		type === 'resource' ? [{ name: 'https://site.example/style.css' } as PerformanceEntry] : [],
	);
});

test('a first visit starts the worker for the site alone, and hands it the page that it did not see', async () => {
	offerWorker();
	await open();
	expect(registered).toHaveBeenCalledExactlyOnceWith('/sw.js', { scope: '/' });
	expect(sent).toEqual([
		{ pages: [`${location.origin}/rest/`], parts: ['https://site.example/style.css'] },
	]);
	vi.stubEnv('BASE_URL', '/quality');
	await open();
	expect(registered).toHaveBeenLastCalledWith('/quality/sw.js', { scope: '/quality/' });
});

test('a later page is seen by the worker itself', async () => {
	offerWorker({ controller: {} });
	await open();
	expect(sent).toEqual([]);
});

test('the button keeps this page and the most used ones, and says so once they are kept', async () => {
	offerWorker({ controller: {} });
	await open();
	expect(await press()).toMatch(/^Kept\. This page, the home page, /);
	expect(sent).toEqual([
		{
			pages: [`${location.origin}/rest/`],
			parts: ['https://site.example/style.css'],
			core: true,
		},
	]);
});

test.each([[false], ['true'], [undefined]])(
	'a worker that answers %s has not kept everything, and readers are told to try again',
	async (given) => {
		answer = given;
		offerWorker({ controller: {} });
		await open();
		expect(await press()).toMatch(/^Not everything could be kept: .* Try again later\.$/);
	},
);

test('a browser that forbids the worker keeps nothing, and says so when asked', async () => {
	offerWorker({ forbids: true });
	await open();
	expect(sent).toEqual([]);
	expect(await press()).toMatch(/^Not everything could be kept/);
});

test('a page without the button or without a place for words works all the same', async () => {
	offerWorker();
	await expect(open('')).resolves.toBeUndefined();
	await open('<p class="keep-pages"><button>Keep</button></p>');
	await press();
	expect(sent.at(-1)).toMatchObject({ core: true });
});
