import { readAddress, writeAddress } from '../model/choice-address.ts';
import { type Chooser, choose, chooserOf } from '../model/choose.ts';
import type { Facet } from '../model/facets.ts';
import type { IdeaRow, Sort } from '../model/idea-index.ts';
import { type PackedIndex, unpackIndex } from '../model/packed-index.ts';
import { counted } from '../model/words.ts';
import { chip, plainCard, tickBox } from './idea-library-parts.ts';

/** Cards beyond these wait for “Show more”. */
const STEP = 50;

/**
 * The filter of the library. The page is complete without it; it fetches the index when the reader first
 * chooses something or when the address already holds a choice, and keeps the address in step.
 */
class IdeaLibrary extends HTMLElement {
	#chooser: Promise<Chooser> | undefined;
	#shown = STEP;
	readonly #chosen = new Map<Facet, Set<string>>();
	#unknown: readonly string[] = [];
	/** Cards that the page came with, by the address they lead to, in their order. */
	readonly #cards = new Map<string, HTMLElement>();

	connectedCallback(): void {
		for (const card of this.#part('list').querySelectorAll<HTMLElement>(':scope > li')) {
			this.#cards.set(card.querySelector('a')?.getAttribute('href') ?? '', card);
		}
		this.#makeBoxes();
		this.#form.hidden = false;
		this.#form.addEventListener('submit', (event) => event.preventDefault());
		this.#form.addEventListener('input', () => this.#changed());
		this.#part('more').addEventListener('click', () => {
			this.#shown += STEP;
			void this.#show();
		});
		addEventListener('popstate', () => void this.#fromAddress());
		if (matchMedia('(max-width: 71.99rem)').matches)
			this.#part<HTMLDetailsElement>('narrow').open = false;
		if (location.search) void this.#fromAddress();
	}

	#part<T extends HTMLElement>(name: string): T {
		return this.querySelector(`[data-${name}]`) as T;
	}

	get #form(): HTMLFormElement {
		return this.#part('tools');
	}

	get #sort(): Sort {
		return (this.#form.elements.namedItem('sort') as HTMLSelectElement).value as Sort;
	}

	get #words(): string {
		return (this.#form.elements.namedItem('words') as HTMLInputElement).value;
	}

	#makeBoxes(): void {
		for (const item of this.querySelectorAll<HTMLElement>('[data-facet] [data-value]')) {
			const facet = item.closest<HTMLElement>('[data-facet]')?.dataset.facet as Facet;
			const value = item.dataset.value ?? '';
			tickBox(item, (ticked) => {
				const values = this.#chosen.get(facet) ?? new Set();
				if (ticked) values.add(value);
				else values.delete(value);
				this.#chosen.set(facet, values);
				this.#changed();
			});
		}
	}

	#load(): Promise<Chooser> {
		this.#chooser ??= fetch(this.dataset.index ?? '')
			.then((response) => response.json())
			.then((packed: PackedIndex) => chooserOf(unpackIndex(packed)));
		return this.#chooser;
	}

	async #fromAddress(): Promise<void> {
		const { index } = await this.#load();
		const { choice, sort, unknown } = readAddress(location.search, index);
		this.#chosen.clear();
		for (const [facet, values] of choice.values) this.#chosen.set(facet, new Set(values));
		(this.#form.elements.namedItem('words') as HTMLInputElement).value = choice.words;
		(this.#form.elements.namedItem('sort') as HTMLSelectElement).value = sort;
		this.#unknown = unknown;
		this.#shown = STEP;
		await this.#show();
	}

	#changed(): void {
		this.#unknown = [];
		this.#shown = STEP;
		const query = writeAddress({
			choice: { values: this.#chosen, words: this.#words },
			sort: this.#sort,
		});
		history.pushState(null, '', query || location.pathname);
		void this.#show();
	}

	async #show(): Promise<void> {
		const chooser = await this.#load();
		const { ideas, counts, nearest } = choose(
			chooser,
			{ values: this.#chosen, words: this.#words },
			this.#sort,
		);
		const listed = ideas.length > 0 ? ideas : nearest;
		const list = this.#part('list');
		list.replaceChildren(
			...listed
				.slice(0, this.#shown)
				.map((number) => this.#card(chooser.index.ideas[number] as IdeaRow)),
		);
		this.#part('more').hidden = listed.length <= this.#shown;
		this.querySelector<HTMLElement>('[data-pages]')?.toggleAttribute('hidden', true);
		this.#part('total').textContent = counted(ideas.length, 'change idea');
		this.#part('nearest').hidden = ideas.length > 0 || nearest.length === 0;
		this.#note();
		this.#showCounts(counts);
		this.#showChosen();
	}

	#card({ id, title }: IdeaRow): HTMLElement {
		const address = `${this.dataset.ideas}${id}/`;
		return this.#cards.get(address) ?? plainCard(address, title);
	}

	#note(): void {
		const note = this.#part('unknown');
		note.hidden = this.#unknown.length === 0;
		note.textContent = `This part of the address means nothing here and was left out: ${this.#unknown.join(', ')}.`;
	}

	#showCounts(counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>): void {
		for (const item of this.querySelectorAll<HTMLElement>('[data-facet] [data-value]')) {
			const facet = item.closest<HTMLElement>('[data-facet]')?.dataset.facet as Facet;
			const value = item.dataset.value ?? '';
			const box = item.querySelector('input');
			if (box) box.checked = this.#chosen.get(facet)?.has(value) ?? false;
			const count = item.querySelector('.count');
			if (count) count.textContent = String(counts.get(facet)?.get(value) ?? 0);
		}
	}

	#showChosen(): void {
		const chips: HTMLElement[] = [];
		for (const [facet, values] of this.#chosen) {
			for (const value of values) {
				const label = this.querySelector(
					`[data-facet="${facet}"] [data-value="${CSS.escape(value)}"] label`,
				);
				chips.push(
					chip(label?.textContent?.trim() ?? value, () => {
						this.#chosen.get(facet)?.delete(value);
						this.#changed();
						this.#part('total').scrollIntoView({ block: 'nearest' });
					}),
				);
			}
		}
		const list = this.#part('chosen');
		list.replaceChildren(...chips);
		list.hidden = chips.length === 0;
		this.#part('chosen-count').textContent = chips.length > 0 ? `: ${chips.length} chosen` : '';
	}
}

customElements.define('idea-library', IdeaLibrary);
