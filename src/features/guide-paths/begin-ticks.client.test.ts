// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const started = vi.fn();
let opened = 0;

/** Opens a page with ticks whose script counts how often it was started. */
async function open(): Promise<void> {
	opened += 1;
	// The listeners of pages that were open before.
	for (const event of ['scroll', 'pointermove', 'keydown'])
		document.dispatchEvent(new Event(event));
	await settled();
	started.mockClear();
	document.body.innerHTML = `<guide-ticks data-script="data:text/javascript,globalThis.ticksStarted()//${opened}"></guide-ticks>`;
	vi.resetModules();
	await import('./begin-ticks.client.ts');
	await settled();
}

const settled = () => new Promise((done) => setTimeout(done, 20));

beforeEach(() => {
	localStorage.clear();
	// Pages that were open before.
	for (const event of ['scroll', 'pointermove', 'keydown'])
		document.dispatchEvent(new Event(event));
	started.mockClear();
	vi.stubGlobal('ticksStarted', started);
});

test('the ticks are loaded at once where the browser keeps some, and not for another list that it keeps', async () => {
	localStorage.setItem('/shortlist', '[]');
	await open();
	expect(started).not.toHaveBeenCalled();
	localStorage.setItem('/guide-ticks', '[]');
	await open();
	expect(started).toHaveBeenCalledOnce();
});

test.each(['scroll', 'pointermove', 'keydown'])(
	'they are there before the first tick: %s anywhere on the page loads them, once',
	async (name) => {
		await open();
		for (const event of [name, name]) document.dispatchEvent(new Event(event));
		await settled();
		expect(started).toHaveBeenCalledOnce();
	},
);

test('a pointer that rests where the page appears loads nothing; once it moves, it does', async () => {
	await open();
	document.dispatchEvent(new PointerEvent('pointermove', { movementX: 0, movementY: 0 }));
	await settled();
	expect(started).not.toHaveBeenCalled();
	document.dispatchEvent(new PointerEvent('pointermove', { movementX: 0, movementY: 1 }));
	await settled();
	expect(started).toHaveBeenCalledOnce();
});

test('a page is loaded where the browser lets no site read what it keeps', async () => {
	const blocked = () => {
		throw new DOMException('Blocked', 'SecurityError');
	};
	vi.stubGlobal('localStorage', { getItem: blocked });
	await open();
	expect(started).not.toHaveBeenCalled();
	vi.unstubAllGlobals();
});

test('a page without ticks loads nothing, whatever its reader does', async () => {
	await open();
	document.body.innerHTML = '<main></main>';
	vi.resetModules();
	localStorage.setItem('/guide-ticks', '[]');
	await expect(import('./begin-ticks.client.ts')).resolves.toBeDefined();
	expect(started).not.toHaveBeenCalled();
});
