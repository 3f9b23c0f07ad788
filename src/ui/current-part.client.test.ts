// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

let scrolled = () => {};
const watched: Element[] = [];
let margin: string | undefined;

/** Where the headings are, in pixels below the top of the window, which is 1000 high. */
let tops: Readonly<Record<string, number>> = {};

async function open(): Promise<void> {
	document.body.innerHTML = `<ul class="contents-list"><li><a href="#one">One</a></li><li><a href="#tw%6F">Two</a></li><li><a href="#gone">Gone</a></li><li><a href="/other/">Other</a></li></ul>
		<h2 id="one">One</h2><h2 id="two">Two</h2>`;
	vi.resetModules();
	// Types allow an import of modules alone, and this is a plain script.
	await vi.importActual('./current-part.client.ts');
}

const current = () =>
	[...document.querySelectorAll('a')]
		.filter(({ ariaCurrent }) => ariaCurrent === 'true')
		.map(({ textContent }) => textContent);

function scroll(given: Readonly<Record<string, number>>): string[] {
	tops = given;
	scrolled();
	return current();
}

beforeEach(() => {
	watched.length = 0;
	vi.stubGlobal('innerHeight', 1000);
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			constructor(callback: () => void, options: IntersectionObserverInit) {
				scrolled = callback;
				margin = options.rootMargin;
			}
			observe(heading: Element): void {
				watched.push(heading);
			}
		},
	);
	Element.prototype.getBoundingClientRect = function (this: Element) {
		return { top: tops[this.id] } as DOMRect;
	};
});

test('a section is current once its heading is in the upper part of the window', async () => {
	await open();
	expect(scroll({ one: 100, two: 400 })).toEqual(['One']);
	expect(scroll({ one: -200, two: 399 })).toEqual(['Two']);
	expect(scroll({ one: -900, two: -300 })).toEqual(['Two']);
	expect(scroll({ one: 100, two: 900 })).toEqual(['One']);
});

test('the first is current before any has begun', async () => {
	await open();
	expect(scroll({ one: 700, two: 900 })).toEqual(['One']);
});

test('the headings that are there are watched as they come into that part', async () => {
	await open();
	expect(watched.map(({ id }) => id)).toEqual(['one', 'two']);
	expect(margin).toBe('0% 0% -60%');
});
