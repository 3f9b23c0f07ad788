// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toColumns } from './columnar-index.ts';
import './idea-library.client.ts';
import type { IdeaIndex, IdeaRow } from './idea-index.ts';

const LABELS = {
	status: { testing: 'Being tested', stopped: 'Stopped' },
	population: { older: 'Older people', young: 'Young people' },
} as const;

function idea(id: string, title: string, has: number[][], more: Partial<IdeaRow> = {}): IdeaRow {
	const ranks = { evidence: 0, effort: 0, minutes: 0, reading: [], reviewed: '' };
	return { id, title, has, ...ranks, ...more };
}

const IDEAS = [
	idea('bell', 'A bell', [[0], [0]], { evidence: 1 }),
	idea('lamp', 'A lamp', [[0], [1]], { evidence: 2 }),
	idea('leaflet', 'A leaflet', [[1], [0]], { evidence: 3 }),
];

const TEXTS: Readonly<Record<string, string>> = {
	bell: 'Ring for help',
	lamp: 'Light for the night',
	leaflet: 'Rights in plain words',
};

/** What the server has; `undefined` for a connection that is lost. */
let ideas: readonly IdeaRow[] | undefined;
let fetched: string[] = [];

function answer(address: string): Promise<Response> {
	fetched.push(address);
	if (!ideas) return Promise.reject(new TypeError('Failed to fetch'));
	const values = { status: Object.keys(LABELS.status), population: Object.keys(LABELS.population) };
	const index: IdeaIndex = { values, ideas };
	const files: Record<string, unknown> = {
		'/index.json': toColumns(index),
		'/texts.json': { texts: ideas.map(({ id }) => TEXTS[id] ?? '') },
	};
	const file = files[address];
	return Promise.resolve(file ? Response.json(file) : new Response('Not found', { status: 404 }));
}

const card = ({ id, title }: IdeaRow) =>
	`<li><a href="/change-ideas/${id}/">${title}</a> card</li>`;

const panel = Object.entries(LABELS)
	.map(
		([facet, values]) =>
			`<details data-facet="${facet}">${Object.entries(values)
				.map(
					([value, words]) =>
						`<li data-value="${value}"><label><input type="checkbox"><span data-words>${words}</span> <span class="count"></span></label></li>`,
				)
				.join('')}</details>`,
	)
	.join('');

/** The page of the library, whose first cards are those of these ideas. */
function page(own: readonly IdeaRow[], tools = ''): string {
	return `<idea-library data-index="/index.json" data-texts="/texts.json" data-search="/search/" data-ward="/my-ward/" data-ideas="/change-ideas/">
		<span data-chosen-count></span>${panel}
		<form data-tools><input name="words">
			<select name="sort"><option value="relevance">A to Z</option><option value="evidence">Strength of evidence</option></select>${tools}</form>
		<p data-total tabindex="-1">3 change ideas</p><p data-unknown></p><ul data-chosen hidden></ul><div data-findings></div>
		<ul data-list>${own.map(card).join('')}</ul><button data-more hidden>More</button><nav data-pages></nav></idea-library>`;
}

/** Shows a page as a browser does that has read it to its end before the script runs. */
async function show(html: string, query = '', prepare = (_: Element) => {}): Promise<void> {
	history.replaceState(null, '', `/change-ideas/${query}`);
	const read = document.createElement('div');
	read.innerHTML = html;
	prepare(read);
	document.body.append(...read.children);
	await settle();
}

const openLibrary = (query = '', own: readonly IdeaRow[] = ideas ?? IDEAS) =>
	show(page(own), query);

/** Lets the library fetch what it needs and show it. */
const settle = async () => {
	for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setTimeout(done));
};

const part = (name: string) => document.querySelector(`[data-${name}]`) as HTMLElement;
const box = (value: string) =>
	document.querySelector(`[data-value="${value}"] input`) as HTMLInputElement;
const field = (name: string) =>
	document.querySelector(`[name="${name}"]`) as HTMLInputElement | HTMLSelectElement;
const titles = () =>
	[...part('list').children].map((each) => each.querySelector('a')?.textContent ?? '');
const chips = () => [...part('chosen').querySelectorAll('button')];

async function tick(value: string): Promise<void> {
	box(value).click();
	await settle();
}

async function type(words: string): Promise<void> {
	field('words').value = words;
	field('words').dispatchEvent(new Event('input', { bubbles: true }));
	await settle();
}

beforeEach(() => {
	vi.restoreAllMocks();
	document.body.replaceChildren();
	ideas = IDEAS;
	fetched = [];
	vi.stubGlobal('fetch', answer);
});

describe('the page as it came', () => {
	test('stays as it is, and nothing is fetched, until something is chosen', async () => {
		await openLibrary();
		expect(fetched).toEqual([]);
		expect(titles()).toEqual(['A bell', 'A lamp', 'A leaflet']);
	});

	test('takes up what a reader ticked and typed before the script ran', async () => {
		await show(page(IDEAS), '', (early) => {
			(early.querySelector('[data-value=testing] input') as HTMLInputElement).checked = true;
			(early.querySelector('[name=words]') as HTMLInputElement).value = 'light';
		});
		expect(titles()).toEqual(['A lamp']);
		expect(location.search).toBe('?status=testing&words=light');
	});

	test('comes back whole when the last choice is taken back, with the numbers of its other pages', async () => {
		const own = [IDEAS[0] as IdeaRow];
		await openLibrary('', own);
		await tick('older');
		expect(titles()).toEqual(['A bell', 'A leaflet']);
		expect(part('pages').hidden).toBe(true);
		await tick('older');
		expect(titles()).toEqual(['A bell']);
		expect(part('pages').hidden).toBe(false);
		expect(part('total').textContent).toBe('3 change ideas');
		expect([location.pathname, location.search]).toEqual(['/change-ideas/', '']);
		expect(document.querySelector('[data-narrowed]')).toBeNull();
	});
});

describe('choosing', () => {
	test('a value leaves the ideas that have it, with the cards of the page, and says how many', async () => {
		await openLibrary();
		const own = part('list').children[1];
		await tick('young');
		expect(titles()).toEqual(['A lamp']);
		expect(part('list').children[0]).toBe(own);
		expect(part('total').textContent).toBe('1 change idea');
		expect(location.search).toBe('?population=young');
		expect(document.querySelector('idea-library')?.hasAttribute('data-narrowed')).toBe(true);
		expect(fetched).toEqual(['/index.json']);
	});

	test('shows at each other value how many ideas would be left, and which would leave none', async () => {
		await openLibrary();
		await tick('young');
		const item = (value: string) => box(value).closest('li');
		expect(item('testing')?.querySelector('.count')?.textContent).toBe('1');
		expect(item('stopped')?.querySelector('.count')?.textContent).toBe('0');
		expect(item('stopped')?.hasAttribute('data-none')).toBe(true);
		expect(item('testing')?.hasAttribute('data-none')).toBe(false);
		expect(box('testing').ariaLabel).toBe('Being tested, 1 idea');
		expect([box('young').checked, box('older').checked]).toEqual([true, false]);
	});

	test('several values are listed as buttons that each take one back', async () => {
		await openLibrary();
		await tick('older');
		await tick('testing');
		expect(titles()).toEqual(['A bell']);
		expect(part('chosen').hidden).toBe(false);
		expect(part('chosen-count').textContent).toBe(': 2 chosen');
		expect(chips().map((chip) => chip.getAttribute('aria-label'))).toEqual([
			'Take away: Older people',
			'Take away: Being tested',
		]);
		expect(chips().map(({ type, textContent }) => `${type} ${textContent}`)).toEqual([
			'button Older people✕',
			'button Being tested✕',
		]);
		chips()[0]?.focus();
		chips()[0]?.click();
		await settle();
		expect(titles()).toEqual(['A bell', 'A lamp']);
		expect(box('older').checked).toBe(false);
		expect(document.activeElement).toBe(chips()[0]);
		chips()[0]?.click();
		await settle();
		expect(document.activeElement).toBe(part('total'));
		expect([part('chosen').hidden, part('chosen-count').textContent]).toEqual([true, '']);
	});

	test('with the last of several buttons the focus goes to the one before it', async () => {
		await openLibrary('?population=older,young&status=testing');
		chips()[2]?.focus();
		chips()[2]?.click();
		await settle();
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Take away: Young people');
	});

	test('an order sorts the ideas, which fit best only once something is chosen', async () => {
		await openLibrary();
		const first = () => (field('sort') as HTMLSelectElement).options[0]?.textContent;
		field('sort').value = 'evidence';
		field('sort').dispatchEvent(new Event('input', { bubbles: true }));
		await settle();
		expect(titles()).toEqual(['A leaflet', 'A lamp', 'A bell']);
		expect(location.search).toBe('?sort=evidence');
		expect(first()).toBe('A to Z');
		await tick('testing');
		expect(titles()).toEqual(['A lamp', 'A bell']);
		expect(first()).toBe('Best fit');
	});

	test('fields outside the facets choose nothing', async () => {
		await show(page(IDEAS, '<input type="checkbox" name="keep">'));
		field('keep').dispatchEvent(new Event('change', { bubbles: true }));
		await settle();
		expect(fetched).toEqual([]);
	});

	test('works where there is no order to choose', async () => {
		await show(page(IDEAS).replace(/<select.*<\/select>/, ''));
		await tick('young');
		expect([titles(), location.search]).toEqual([['A lamp'], '?population=young']);
	});
});

describe('words', () => {
	test('find ideas by their texts, and offer a search of the whole site only where something is to say', async () => {
		await openLibrary();
		await type('light');
		expect(titles()).toEqual(['A lamp']);
		expect(part('findings').textContent).toBe('');
		expect(location.search).toBe('?words=light');
		expect(document.querySelector('[data-narrowed]')).not.toBeNull();
	});

	test('that nothing has are answered with the nearest ideas and the ways on', async () => {
		await openLibrary();
		await type('zebra');
		expect(part('total').textContent).toBe('0 change ideas');
		expect(titles()).toEqual(['A leaflet', 'A lamp', 'A bell']);
		const [said, instead] = part('findings').querySelectorAll('p');
		expect(said?.textContent).toBe(
			'No change idea is about “zebra”. Search the whole site for “zebra” · Ideas for my ward: three questions',
		);
		expect(instead?.textContent).toBe('None comes near. These have the strongest evidence:');
		expect([...(said?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toEqual([
			'/search/?q=zebra',
			'/my-ward/',
		]);
	});

	test('and choices that nothing has together are named as readers know them', async () => {
		await openLibrary('?status=stopped&population=young');
		expect(part('findings').textContent).toContain(
			'No change idea fits all of these: Stopped, Young people.',
		);
		expect([...part('findings').querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
			'/my-ward/',
		]);
	});

	test('are one step back, however many letters were typed', async () => {
		await openLibrary();
		const before = history.length;
		await type('l');
		await type('li');
		await type('light');
		expect(history.length).toBe(before + 1);
		await tick('testing');
		expect(history.length).toBe(before + 2);
	});

	test('of an earlier search never overwrite those of the latest', async () => {
		await openLibrary();
		field('words').value = 'ring';
		field('words').dispatchEvent(new Event('input', { bubbles: true }));
		field('words').value = '';
		field('words').dispatchEvent(new Event('input', { bubbles: true }));
		await settle();
		expect(titles()).toEqual(['A bell', 'A lamp', 'A leaflet']);
	});

	test('are searched without leaving the page, and the focus goes to the number of ideas', async () => {
		await openLibrary();
		const submitted = new Event('submit', { bubbles: true, cancelable: true });
		part('tools').dispatchEvent(submitted);
		await settle();
		expect(submitted.defaultPrevented).toBe(true);
		expect(document.activeElement).toBe(part('total'));
	});
});

describe('an address', () => {
	test('brings its choices, words and order, and what it says of anything else is left out with a note', async () => {
		await openLibrary('?status=testing&words=for&sort=evidence&status=odd&colour=red');
		expect(box('testing').checked).toBe(true);
		expect([field('words').value, field('sort').value]).toEqual(['for', 'evidence']);
		expect(titles()).toEqual(['A lamp', 'A bell']);
		expect(part('unknown').textContent).toBe(
			'Anything in the address that means nothing here was left out: status=odd, colour=red.',
		);
		await tick('older');
		expect(part('unknown').textContent).toBe('');
	});

	test('of a step back brings back what was chosen there', async () => {
		await openLibrary();
		await tick('older');
		await tick('testing');
		history.replaceState(null, '', '/change-ideas/?population=older');
		dispatchEvent(new Event('popstate'));
		await settle();
		expect(titles()).toEqual(['A bell', 'A leaflet']);
		expect([box('older').checked, box('testing').checked]).toEqual([true, false]);
		history.replaceState(null, '', '/change-ideas/');
		dispatchEvent(new Event('popstate'));
		await settle();
		expect(titles()).toEqual(['A bell', 'A lamp', 'A leaflet']);
	});
});

describe('a long list', () => {
	const many = Array.from({ length: 120 }, (_, number) =>
		idea(`idea-${number}`, `Idea ${number}`, [[0], [number % 2]]),
	);

	test('is shown fifty at a time, and the focus goes to the first that came', async () => {
		ideas = many;
		await openLibrary('', many.slice(0, 60));
		await tick('testing');
		expect(titles()).toHaveLength(50);
		expect(part('more').hidden).toBe(false);
		part('more').click();
		await settle();
		expect(titles()).toHaveLength(100);
		expect(document.activeElement?.textContent).toBe('Idea 50');
		part('more').click();
		await settle();
		expect(titles()).toHaveLength(120);
		expect(part('more').hidden).toBe(true);
		await tick('young');
		expect(titles()).toHaveLength(50);
	});

	test('has a plain card for an idea of another page, which can be kept too', async () => {
		ideas = many;
		await openLibrary('', many.slice(0, 1));
		await tick('older');
		const [own, other] = part('list').children;
		expect(own?.textContent).toBe('Idea 0 card');
		expect(other?.className).toBe('card');
		expect(other?.querySelector('h3 a')?.getAttribute('href')).toBe('/change-ideas/idea-2/');
		expect(other?.querySelector('keep-idea')?.getAttribute('data-idea')).toBe('idea-2');
		expect(other?.querySelector('keep-idea')?.getAttribute('data-title')).toBe('Idea 2');
	});
});

test('without a connection the list stays as it was, readers are informed, and the next choice tries again', async () => {
	ideas = undefined;
	await openLibrary('', IDEAS);
	await tick('young');
	expect(titles()).toEqual(['A bell', 'A lamp', 'A leaflet']);
	expect(part('unknown').textContent).toBe(
		'The list could not be narrowed, since its index did not load. Choose again, or reload the page.',
	);
	ideas = IDEAS;
	await tick('testing');
	expect(titles()).toEqual(['A lamp']);
	expect(part('unknown').textContent).toBe('');
});

test('a server without the texts finds nothing by words, and still narrows by values', async () => {
	vi.stubGlobal('fetch', (address: string) => answer(address.replace('/texts', '/missing')));
	await openLibrary();
	await type('lamp');
	expect(titles()).toEqual(['A lamp']);
	await type('');
	await tick('young');
	expect(titles()).toEqual(['A lamp']);
});
