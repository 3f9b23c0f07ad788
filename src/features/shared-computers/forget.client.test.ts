// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

/** Loads the script, as the button does, and waits until it has asked for the page again or said that it is done. */
async function forget(): Promise<void> {
	vi.resetModules();
	await import('./forget.client.ts');
	await new Promise((done) => setTimeout(done));
}

const status = () => document.querySelector('[role=status]')?.textContent;
const reload = vi.fn();
const refuse = () => Promise.reject(new Error('Forbidden'));

/** What a browser has beside storage: copies of pages, and a worker that keeps them. */
function keepPages(): { caches: Set<string>; unregistered: string[] } {
	const caches = new Set(['pages', 'pictures']);
	const unregistered: string[] = [];
	vi.stubGlobal('caches', {
		keys: async () => [...caches],
		delete: async (name: string) => caches.delete(name),
	});
	const worker = (scope: string) => ({
		scope,
		unregister: async () => unregistered.push(scope),
	});
	Object.defineProperty(navigator, 'serviceWorker', {
		configurable: true,
		value: {
			getRegistrations: async () => [
				worker(`${location.origin}${import.meta.env.BASE_URL}`),
				worker('https://other.example/'),
			],
		},
	});
	return { caches, unregistered };
}

beforeEach(() => {
	vi.unstubAllGlobals();
	Reflect.deleteProperty(navigator, 'serviceWorker');
	reload.mockReset();
	vi.spyOn(location, 'reload').mockImplementation(reload);
	localStorage.clear();
	sessionStorage.clear();
	history.replaceState(null, '', '/chart/?day=2026-01-05#data');
	document.body.innerHTML = '<p class="forget"><span role="status"></span></p>';
});

test('nothing that the site kept is left: storage, copies of pages, or the worker that keeps them', async () => {
	const { caches, unregistered } = keepPages();
	localStorage.setItem('shortlist', '["a"]');
	sessionStorage.setItem('search', 'restraint');
	await forget();
	expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
	expect([...caches]).toEqual([]);
	expect(unregistered).toEqual([`${location.origin}/`]);
});

test('the worker ends before the copies of pages go, which it would make again', async () => {
	const { caches, unregistered } = keepPages();
	const remove = vi.spyOn(globalThis.caches, 'delete').mockImplementation(async (name) => {
		if (unregistered.length > 0) caches.delete(name);
		return true;
	});
	await forget();
	expect([remove.mock.calls.length, [...caches]]).toEqual([2, []]);
});

test('a site below a path leaves what its neighbours kept', async () => {
	vi.stubEnv('BASE_URL', '/quality/');
	const { caches, unregistered } = keepPages();
	caches.add('/quality/pages');
	localStorage.setItem('/quality/shortlist', '["a"]');
	localStorage.setItem('/other/shortlist', '["b"]');
	await forget();
	expect(Object.keys(localStorage)).toEqual(['/other/shortlist']);
	expect([...caches]).toEqual(['pages', 'pictures']);
	expect(unregistered).toEqual([`${location.origin}/quality/`]);
	vi.unstubAllEnvs();
});

test('fields and ticks are as they came, and a chosen file is gone', async () => {
	document.body.innerHTML += `
		<textarea>Example</textarea><input name="title" value="Default"><input type="file">
		<input type="checkbox" name="on" checked><input type="checkbox" name="off">
		<input type="radio" name="kind" value="run" checked><input type="radio" name="kind" value="xmr">`;
	const field = (selector: string) => document.querySelector(selector) as HTMLInputElement;
	field('textarea').value = 'Our incidents';
	field('[name=title]').value = 'Ward A';
	const value = vi.spyOn(field('[type=file]'), 'value', 'set');
	field('[name=on]').checked = false;
	field('[name=off]').checked = true;
	field('[value=xmr]').checked = true;
	await forget();
	expect(field('textarea').value).toBe('Example');
	expect(field('[name=title]').value).toBe('Default');
	expect(value).toHaveBeenCalledWith('');
	expect([field('[name=on]').checked, field('[name=off]').checked]).toEqual([true, false]);
	expect([field('[value=run]').checked, field('[value=xmr]').checked]).toEqual([true, false]);
});

test('the page is loaded again without its choices, and then says once that it is done', async () => {
	await forget();
	expect(reload).toHaveBeenCalledOnce();
	expect(location.href).toBe(`${location.origin}/chart/`);
	expect(status()).toBe('');
	const moved = vi.spyOn(Element.prototype, 'scrollIntoView');
	await forget();
	expect(reload).toHaveBeenCalledOnce();
	expect(status()).toMatch(/^Done\. This site keeps nothing in this browser now\./);
	expect(moved).toHaveBeenCalledWith({ block: 'nearest' });
	expect(history.state).toBeNull();
	expect(location.pathname).toBe('/chart/');
});

test('what is kept after that is forgotten too: it says that it is done only after the page was loaded again', async () => {
	await forget();
	await forget();
	localStorage.setItem('shortlist', '["b"]');
	await forget();
	expect(localStorage.length).toBe(0);
	expect(reload).toHaveBeenCalledTimes(2);
});

test('a browser that forbids storage, copies and workers is asked to load the page again all the same', async () => {
	const forbidden = () => {
		throw new DOMException('Forbidden', 'SecurityError');
	};
	vi.stubGlobal('localStorage', undefined);
	Object.defineProperty(window, 'localStorage', { configurable: true, get: forbidden });
	sessionStorage.setItem('search', 'restraint');
	vi.stubGlobal('caches', { keys: () => Promise.reject(new Error('Forbidden')) });
	Object.defineProperty(navigator, 'serviceWorker', {
		configurable: true,
		value: { getRegistrations: () => Promise.reject(new Error('Forbidden')) },
	});
	await forget();
	expect(sessionStorage.length).toBe(0);
	expect(reload).toHaveBeenCalledOnce();
});

test.each([
	['copies of pages', 'caches', () => ({ keys: async () => ['pages'], delete: refuse })],
	[
		'the worker',
		'navigator',
		() => ({
			serviceWorker: {
				getRegistrations: async () => [{ scope: `${location.origin}/`, unregister: refuse }],
			},
		}),
	],
])('a browser that does not remove %s is not said to keep nothing', async (_, name, broken) => {
	vi.stubGlobal(name, broken());
	localStorage.setItem('shortlist', '["a"]');
	document.body.innerHTML += '<input name="title">';
	const title = document.querySelector('input');
	if (title) title.value = 'Ward A';
	await forget();
	expect(status()).toMatch(/^The copies of pages that this site kept could not be removed\./);
	expect(reload).not.toHaveBeenCalled();
	expect([localStorage.length, title?.value, history.state]).toEqual([0, '', null]);
});

test('a page without a place for it says nothing, and is not loaded a third time', async () => {
	history.replaceState('forgotten', '');
	document.body.innerHTML = '';
	await forget();
	expect(reload).not.toHaveBeenCalled();
	expect(history.state).toBeNull();
});
