// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { toColumns } from '../idea-library/columnar-index.ts';
import './ideas-for-ward.client.ts';

const INDEX = toColumns({
	values: { population: ['language'], driver: [] },
	ideas: [
		{
			id: 'bell',
			title: 'A bell',
			has: [[0], []],
			evidence: 0,
			effort: 0,
			minutes: 0,
			reading: [],
			reviewed: '',
		},
	],
});
/** Elements in the order in which they were scrolled into view. */
const scrolledTo: Element[] = [];

beforeEach(() => {
	vi.stubGlobal('fetch', async () => Response.json(INDEX));
	scrolledTo.length = 0;
	HTMLElement.prototype.scrollIntoView = function () {
		scrolledTo.push(this);
	};
});

function openPage(search: string): void {
	history.replaceState(null, '', `/change-ideas/for-my-ward/${search}`);
	const page = document.createElement('div');
	page.innerHTML = `<ideas-for-ward data-index="/index.json" data-ideas="/change-ideas/">
		<form data-form>
			<select name="patients"><option value="">Everyone</option><option value="language">Language</option></select>
			<input name="words"><input type="radio" name="time" value="more" checked>
		</form>
		<p data-unknown></p>
		<section data-answer hidden>
			<h2 data-title tabindex="-1"></h2><p data-text></p><ol data-list></ol><a data-compare></a>
			<p data-more><a data-library></a></p><div data-start></div>
		</section>
	</ideas-for-ward>`;
	document.body.replaceChildren(page);
}

function part(name: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(`[data-${name}]`);
	if (!found) throw new Error(`The page has no part called ${name}`);
	return found;
}

const note = () => part('unknown').textContent;
const answered = () => vi.waitFor(() => expect(part('answer').hidden).toBe(false));

test('an address whose answer is gone names it, and answers nothing in its place', async () => {
	openPage('?patients=gone');
	expect(note()).toBe(
		'This part of the address means nothing here and was left out: patients=gone.',
	);
	await new Promise((done) => setTimeout(done, 5));
	expect(part('answer').hidden).toBe(true);
});

test('an address of which a part is gone is answered from its note on', async () => {
	openPage('?patients=language&change=gone');
	await answered();
	expect(note()).toContain('left out: change=gone.');
	expect(part('list').querySelectorAll('li a')[0]?.textContent).toBe('A bell');
	await vi.waitFor(() => expect(scrolledTo).toEqual([part('unknown')]));
});

test('the note of an address is gone once the reader asks for something else', async () => {
	openPage('?patients=language&change=gone');
	await answered();
	part('form').dispatchEvent(new Event('submit', { cancelable: true }));
	await vi.waitFor(() => expect(document.activeElement).toBe(part('title')));
	expect(location.search).toBe('?patients=language&time=more');
	expect(note()).toBe('');
});
