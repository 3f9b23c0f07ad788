/** A page of the library for tests, with the server that it fetches its index from. */
import { vi } from 'vitest';
import { toColumns } from './columnar-index.ts';
import './idea-library.client.ts';
import type { IdeaIndex, IdeaRow } from './idea-index.ts';

const LABELS = {
	status: { testing: 'Being tested', stopped: 'Stopped' },
	population: { older: 'Older people', young: 'Young people' },
} as const;

/** @param has the numbers of its values in each facet */
export function idea(
	id: string,
	title: string,
	has: number[][],
	more: Partial<IdeaRow> = {},
): IdeaRow {
	const ranks = { evidence: 0, effort: 0, minutes: 0, reading: [], reviewed: '' };
	return { id, title, has, ...ranks, ...more };
}

/** Ideas that differ in both facets and in the strength of their evidence. */
export const IDEAS = [
	idea('bell', 'A bell', [[0], [0]], { evidence: 1 }),
	idea('lamp', 'A lamp', [[0], [1]], { evidence: 2 }),
	idea('leaflet', 'A leaflet', [[1], [0]], { evidence: 3 }),
];

const TEXTS: Readonly<Record<string, string>> = {
	bell: 'Ring for help',
	lamp: 'Light for the night',
	leaflet: 'Rights in plain words',
};

/** What the server has, `undefined` for a connection that is lost, and which addresses were fetched from it. */
export const server: { ideas: readonly IdeaRow[] | undefined; fetched: string[] } = {
	ideas: IDEAS,
	fetched: [],
};

/** Answers as this server does. */
export function answer(address: string): Promise<Response> {
	const { ideas } = server;
	server.fetched.push(address);
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
export function page(own: readonly IdeaRow[], tools = ''): string {
	return `<idea-library data-index="/index.json" data-texts="/texts.json" data-search="/search/" data-ward="/my-ward/" data-ideas="/change-ideas/">
		<span data-chosen-count></span>${panel}
		<form data-tools><input name="words">
			<select name="sort"><option value="relevance">A to Z</option><option value="evidence">Strength of evidence</option></select>${tools}</form>
		<p data-total tabindex="-1">3 change ideas</p><p data-unknown></p><ul data-chosen hidden></ul><div data-findings></div>
		<ul data-list>${own.map(card).join('')}</ul><button data-more hidden>More</button><nav data-pages></nav></idea-library>`;
}

/** Shows a page as a browser does that has read it to its end before the script runs. */
export async function show(html: string, query = '', prepare = (_: Element) => {}): Promise<void> {
	history.replaceState(null, '', `/change-ideas/${query}`);
	const read = document.createElement('div');
	read.innerHTML = html;
	prepare(read);
	document.body.append(...read.children);
	await settle();
}

/** Opens the page of the library at an address. */
export const openLibrary = (query = '', own: readonly IdeaRow[] = server.ideas ?? IDEAS) =>
	show(page(own), query);

/** Lets the library fetch what it needs and show it. */
export const settle = async () => {
	for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setTimeout(done));
};

function find<E extends HTMLElement>(selector: string): E {
	const found = document.querySelector<E>(selector);
	if (!found) throw new Error(`The page has nothing for ${selector}`);
	return found;
}

/** The part of the page that is marked with this name. */
export const part = (name: string) => find(`[data-${name}]`);
export const box = (value: string) => find<HTMLInputElement>(`[data-value="${value}"] input`);
export const field = (name: string) =>
	find<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
export const titles = () =>
	[...part('list').children].map((each) => each.querySelector('a')?.textContent ?? '');
export const chips = () => [...part('chosen').querySelectorAll('button')];

/** Ticks the box of a value, or takes its tick away. */
export async function tick(value: string): Promise<void> {
	box(value).click();
	await settle();
}

/** Types words into the field, all of them at once. */
export async function type(words: string): Promise<void> {
	field('words').value = words;
	field('words').dispatchEvent(new Event('input', { bubbles: true }));
	await settle();
}

/** Starts again with an empty page and a server that has the ideas. */
export function resetLibrary(): void {
	vi.restoreAllMocks();
	document.body.replaceChildren();
	server.ideas = IDEAS;
	server.fetched = [];
	vi.stubGlobal('fetch', answer);
}
