// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { loadOn } from './load-on.client.ts';

test('a script is loaded when something happens to one of its elements, and once for each', async () => {
	document.body.innerHTML = '<button class="term">a</button><button>b</button>';
	const [term, other] = document.querySelectorAll('button');
	Reflect.set(globalThis, 'loaded', 0);
	loadOn('.term', 'focusin', 'data:text/javascript,globalThis.loaded += 1');
	for (const [element, event] of [
		[other, 'focusin'],
		[term, 'click'],
	] as const)
		element?.dispatchEvent(new Event(event));
	await new Promise((done) => setTimeout(done, 5));
	expect(Reflect.get(globalThis, 'loaded')).toBe(0);
	term?.dispatchEvent(new Event('focusin'));
	term?.dispatchEvent(new Event('focusin'));
	await vi.waitFor(() => expect(Reflect.get(globalThis, 'loaded')).toBe(1));
});
