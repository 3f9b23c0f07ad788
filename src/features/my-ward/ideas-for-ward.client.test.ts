// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { toColumns } from '../idea-library/columnar-index.ts';
import './ideas-for-ward.client.ts';

const idea = (id: string, title: string, has: number[][], reading: number[] = []) => ({
	id,
	title,
	has,
	evidence: 0,
	effort: 0,
	minutes: 20,
	reading,
	reviewed: '',
});
const INDEX = toColumns({
	values: { population: ['language', 'older'], driver: ['rest'] },
	ideas: [idea('bell', 'A bell', [[0], []]), idea('lamp', 'A lamp', [[1], [0]], [0])],
});
/** What the server has; nothing for a connection that is lost. */
let files: Readonly<Record<string, unknown>> | undefined;
/** Elements in the order in which they were scrolled into view. */
const scrolledTo: Element[] = [];

beforeEach(() => {
	files = { '/index.json': INDEX, '/texts.json': { texts: ['Ring for help', 'Light at night'] } };
	vi.stubGlobal('fetch', async (address: string) => {
		if (!files) throw new TypeError('Failed to fetch');
		const file = files[address];
		return file ? Response.json(file) : new Response('', { status: 404 });
	});
	scrolledTo.length = 0;
	Element.prototype.scrollIntoView = function () {
		scrolledTo.push(this);
	};
});

function openPage(search: string): void {
	history.replaceState(null, '', `/change-ideas/for-my-ward/${search}`);
	const page = document.createElement('div');
	page.innerHTML = `<ideas-for-ward data-index="/index.json" data-texts="/texts.json" data-search="/search/" data-ideas="/change-ideas/">
		<form data-form>
			<select name="patients"><option value="">Everyone</option><option value="language">Language</option><option value="older"> Older people </option></select>
			<select name="change"><option value="">Anything</option><option value="rest">Rest</option></select>
			<input name="words"><input type="radio" name="time" value="more" checked>
		</form>
		<p data-unknown></p>
		<section data-answer hidden>
			<h2 data-title tabindex="-1"></h2><p data-text></p><ol data-list></ol><a data-compare href="/shortlist/"></a>
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
		'Anything in the address that means nothing here was left out: patients=gone.',
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

const field = (name: string) => document.querySelector<HTMLInputElement>(`[name=${name}]`);
const titles = () => [...part('list').querySelectorAll('h3')].map((each) => each.textContent);

function submit(): Event {
	const event = new Event('submit', { cancelable: true });
	part('form').dispatchEvent(event);
	return event;
}

test('answers bring up to three ideas with the reasons for each, and the address has the answers', async () => {
	openPage('');
	await new Promise((done) => setTimeout(done, 5));
	expect(part('answer').hidden).toBe(true);
	const [patients, change] = [field('patients'), field('change')];
	if (patients) patients.value = 'older';
	if (change) change.value = 'rest';
	expect(submit().defaultPrevented).toBe(true);
	await answered();
	expect(location.search).toBe('?patients=older&change=rest&time=more');
	expect(part('title').textContent).toBe('1 idea for your ward');
	expect(titles()).toEqual(['A lamp']);
	const card = part('list').firstElementChild;
	expect(card?.className).toBe('');
	expect(card?.querySelector('a')?.getAttribute('href')).toBe('/change-ideas/lamp/');
	expect(
		[...(card?.querySelectorAll('li') ?? [])].map((each) => each.textContent).slice(0, 2),
	).toEqual(['It is for older people (our reading).', 'It is about “Rest”.']);
	expect(part('start').hidden).toBe(true);
	expect(part('compare').hidden).toBe(true);
	expect([...part('more').childNodes]).toHaveLength(1);
});

test('where nobody has published what was asked for, the nearest ideas can be compared', async () => {
	openPage('?patients=language&change=rest');
	await answered();
	expect(part('title').textContent).toBe('Nobody has published this');
	expect(titles()).toEqual(['A bell', 'A lamp']);
	expect(part('start').hidden).toBe(false);
	expect(part('compare').hidden).toBe(false);
	expect((part('compare') as HTMLAnchorElement).search).toBe('?ideas=bell,lamp');
	expect([field('patients')?.value, field('change')?.value]).toEqual(['language', 'rest']);
	await vi.waitFor(() => expect(scrolledTo).toEqual([part('answer')]));
});

test('words of the reader’s own find ideas by their texts, and can be searched for in the whole site', async () => {
	openPage('?words=light & more');
	await answered();
	openPage('?words=night');
	await answered();
	expect(titles()[0]).toBe('A lamp');
	const search = part('more').querySelectorAll('a')[1];
	expect(search?.getAttribute('href')).toBe('/search/?q=night');
	expect(part('more').textContent).toBe(' · Search the whole site for “night”');
});

test('going back to the questions hides the answer, that of a search under way too', async () => {
	openPage('?patients=older');
	history.replaceState(null, '', '/change-ideas/for-my-ward/');
	dispatchEvent(new Event('popstate'));
	await new Promise((done) => setTimeout(done, 5));
	expect(part('answer').hidden).toBe(true);
	history.replaceState(null, '', '/change-ideas/for-my-ward/?patients=older');
	dispatchEvent(new Event('popstate'));
	await answered();
	expect(titles()).toEqual(['A lamp']);
});

test('ideas for earlier answers do not stay where those for others can’t be loaded', async () => {
	openPage('?patients=older');
	await answered();
	expect(part('answer').hidden).toBe(false);
	files = undefined;
	const words = document.querySelector<HTMLInputElement>('[name=words]');
	if (words) words.value = 'light';
	submit();
	await vi.waitFor(() => expect(note()).toMatch(/^The ideas could not be loaded\./));
	expect(part('answer').hidden).toBe(true);
});

test('answers that were given before are not reported once others have been answered', async () => {
	openPage('');
	let fail = (_: Error) => {};
	const { fetch } = globalThis;
	vi.stubGlobal('fetch', async (address: string) => {
		if (address !== '/texts.json') return fetch(address);
		return new Promise((_, refuse) => {
			fail = refuse;
		});
	});
	const words = document.querySelector<HTMLInputElement>('[name=words]');
	if (words) words.value = 'light';
	submit();
	await new Promise((done) => setTimeout(done, 5));
	if (words) words.value = '';
	submit();
	await answered();
	fail(new TypeError('Failed to fetch'));
	await new Promise((done) => setTimeout(done, 5));
	expect([note(), part('answer').hidden]).toEqual(['', false]);
});

test('ideas that can’t be loaded are asked for again with the next answer', async () => {
	const found = files;
	files = undefined;
	openPage('?patients=older');
	await vi.waitFor(() =>
		expect(note()).toBe(
			'The ideas could not be loaded. Try again, or go through the list of change ideas.',
		),
	);
	expect(part('answer').hidden).toBe(true);
	files = found;
	submit();
	await answered();
	expect(note()).toBe('');
});
