/** The small parts that the library’s filter puts on the page. Texts are always set as text. */
import { counted } from '../../format/number-words.ts';
import { quoted } from '../site-search/search-messages.ts';
import type { Facet } from './facets.ts';
import type { FindingsInWords } from './findings-words.ts';

/** Shows at each value of the facets whether it is chosen, and how many ideas there would be with it. */
export function showCounts(
	panel: HTMLElement,
	counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>,
	chosen: ReadonlyMap<Facet, ReadonlySet<string>>,
): void {
	for (const item of panel.querySelectorAll<HTMLElement>('[data-facet] [data-value]')) {
		const facet = item.closest<HTMLElement>('[data-facet]')?.dataset.facet as Facet;
		const value = item.dataset.value ?? '';
		const count = counts.get(facet)?.get(value) ?? 0;
		item.toggleAttribute('data-none', count === 0);
		const box = item.querySelector('input');
		const number = item.querySelector('.count');
		if (!box || !number) continue;
		box.checked = chosen.get(facet)?.has(value) ?? false;
		box.ariaLabel = `${item.querySelector('[data-words]')?.textContent}, ${counted(count, 'idea')}`;
		number.textContent = String(count);
	}
}

/** What was made of the reader’s words and choices. Where no idea fits, with the ways on: a search of the whole site, and three questions. */
export function findingsNote(
	found: FindingsInWords,
	{ words, search, ward }: { words: string; search: string; ward: string },
): HTMLElement[] {
	const note = paragraph(found.said);
	const isNone = found.instead !== undefined;
	const ways = [
		...(words
			? [
					link(
						`${search}?q=${encodeURIComponent(words)}`,
						`Search the whole site for ${quoted(words)}`,
					),
				]
			: []),
		...(isNone ? [link(ward, 'Ideas for my ward: three questions')] : []),
	];
	for (const [place, way] of ways.entries()) note.append(place === 0 ? ' ' : ' · ', way);
	return found.instead ? [note, paragraph(found.instead)] : [note];
}

function link(address: string, words: string): HTMLAnchorElement {
	const element = document.createElement('a');
	element.href = address;
	element.textContent = words;
	return element;
}

function paragraph(text: string): HTMLParagraphElement {
	const element = document.createElement('p');
	element.textContent = text;
	return element;
}

/** What was chosen, as a button that takes it back. */
export function chip(words: string, remove: () => void): HTMLElement {
	const item = document.createElement('li');
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button plain';
	button.append(words);
	const cross = document.createElement('span');
	cross.setAttribute('aria-hidden', 'true');
	cross.textContent = '✕';
	button.append(cross);
	button.setAttribute('aria-label', `Take away: ${words}`);
	button.addEventListener('click', remove);
	item.append(button);
	return item;
}

/** A card for an idea whose own card is on another page of a long list. */
export function plainCard(address: string, id: string, title: string): HTMLElement {
	const item = document.createElement('li');
	item.className = 'card';
	const heading = document.createElement('h3');
	heading.append(link(address, title));
	const keep = document.createElement('keep-idea');
	keep.dataset.idea = id;
	keep.dataset.title = title;
	item.append(heading, keep);
	return item;
}
