import { itemAt } from '../../format/item-at.ts';
import { counted } from '../../format/number-words.ts';
import { leftOutNote } from '../../ui/left-out-note.ts';
import type { Findings } from '../site-search/find-pages.ts';
import { readAddress, writeAddress } from './choice-address.ts';
import type { Facet } from './facets.ts';
import { type IdeaFinder, openIdeaFinder } from './idea-finder.client.ts';
import type { IdeaRow, Sort } from './idea-index.ts';
import { chip, findingsNote, plainCard, showCounts } from './idea-library-parts.client.ts';
import { NO_CHOICE_LABEL, SORT_LABELS } from './sorts.ts';

/** Cards beyond these wait for “Show more”. */
const STEP = 50;

const NOT_LOADED =
	'The list could not be narrowed, since its index did not load. Choose again, or reload the page.';

/**
 * The filter of the library. The page is complete without it; it fetches the index when the reader first
 * chooses something or when the address already holds a choice, and keeps the address in step.
 */
class IdeaLibrary extends HTMLElement {
	#finder: Promise<IdeaFinder> | undefined;
	#shown = STEP;
	readonly #chosen = new Map<Facet, Set<string>>();
	#unknown: readonly string[] = [];
	/** Searches overlap; only the latest one may write. */
	#turn = 0;
	/** Cards that the page came with, by the address they lead to, in their order. */
	readonly #cards = new Map<string, HTMLElement>();

	connectedCallback(): void {
		for (const card of this.#part('list').querySelectorAll<HTMLElement>(':scope > li')) {
			this.#cards.set(card.querySelector('a')?.getAttribute('href') ?? '', card);
		}
		this.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement && this.#tick(target)) void this.#changed();
		});
		this.#part('tools').addEventListener(
			'input',
			({ target }) => void this.#changed(target === this.#wordsField),
		);
		this.#part('tools').addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#show().then(() => this.#part('total').focus());
		});
		this.#part('more').addEventListener('click', () => void this.#showMore());
		addEventListener('popstate', () => {
			if (location.search || this.#finder) void this.#fromAddress();
		});
		if (document.readyState === 'complete' || this.#boxes.length > 0) void this.#begin();
		else addEventListener('load', () => void this.#begin(), { once: true });
	}

	/** Starts with the address, and with what a reader ticked or typed before this script was there. */
	async #begin(): Promise<void> {
		const ticked = this.#boxes.filter(({ checked }) => checked);
		const typed = this.#wordsField.value;
		if (location.search) await this.#fromAddress();
		for (const box of ticked) {
			box.checked = true;
			this.#tick(box);
		}
		if (typed) this.#wordsField.value = typed;
		if (ticked.length > 0 || typed || (!location.search && this.#query)) await this.#changed();
	}

	#part(name: string): HTMLElement {
		return this.querySelector(`[data-${name}]`) as HTMLElement;
	}

	/** Not there where no other order than that of the list would make a difference. */
	get #sortField(): HTMLSelectElement | null {
		return this.querySelector('[name="sort"]');
	}

	get #sort(): Sort {
		return (this.#sortField?.value ?? 'relevance') as Sort;
	}

	get #wordsField(): HTMLInputElement {
		return this.querySelector('[name="words"]') as HTMLInputElement;
	}

	get #boxes(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('[data-facet] [data-value] input')];
	}

	/** Notes whether a box of a facet is ticked. @returns false for any other field */
	#tick(box: HTMLInputElement): boolean {
		const facet = box.closest<HTMLElement>('[data-facet]')?.dataset.facet as Facet | undefined;
		const value = box.closest<HTMLElement>('[data-value]')?.dataset.value;
		if (facet === undefined || value === undefined) return false;
		const values = this.#chosen.get(facet) ?? new Set();
		if (box.checked) values.add(value);
		else values.delete(value);
		this.#chosen.set(facet, values);
		return true;
	}

	#load(): Promise<IdeaFinder> {
		const { index = '', texts = '' } = this.dataset;
		this.#finder ??= openIdeaFinder(index, texts);
		return this.#finder;
	}

	/** Returns the index, or nothing when it cannot be fetched: readers are informed, and the list stays as it was. */
	async #loaded(): Promise<IdeaFinder | undefined> {
		try {
			return await this.#load();
		} catch {
			this.#finder = undefined;
			this.#note(NOT_LOADED);
			return undefined;
		}
	}

	async #fromAddress(): Promise<void> {
		const finder = await this.#loaded();
		if (!finder) return;
		const { choice, sort, unknown } = readAddress(location.search, finder.index);
		this.#chosen.clear();
		for (const [facet, values] of choice.values) this.#chosen.set(facet, new Set(values));
		this.#wordsField.value = choice.words;
		if (this.#sortField) this.#sortField.value = sort;
		this.#unknown = unknown;
		this.#shown = STEP;
		await this.#show();
	}

	get #query(): string {
		return writeAddress({
			choice: { values: this.#chosen, words: this.#wordsField.value },
			sort: this.#sort,
		});
	}

	/** One step back takes back one choice, and not each letter that was typed. */
	#changed(typing = false): Promise<void> {
		this.#unknown = [];
		this.#shown = STEP;
		const address = this.#query || location.pathname;
		if (typing && new URLSearchParams(location.search).has('words'))
			history.replaceState(null, '', address);
		else history.pushState(null, '', address);
		return this.#show();
	}

	async #show(): Promise<void> {
		const finder = await this.#loaded();
		if (!finder) return;
		const words = this.#wordsField.value.trim();
		this.#turn += 1;
		const turn = this.#turn;
		const worded = words ? await finder.findWords(words).catch(() => NOT_LOADED) : undefined;
		if (turn !== this.#turn) return;
		if (typeof worded === 'string') return this.#note(worded);
		const { ideas, counts, nearest } = finder.choose(
			this.#chosen,
			this.#sort,
			worded?.pages.map(Number),
		);
		const listed = ideas.length > 0 ? ideas : nearest;
		// Without any choice the page is as it came: its own cards, and the numbers of the other pages.
		const isChosen = this.#query !== '';
		const cards = isChosen
			? listed.slice(0, this.#shown).map((number) => this.#card(itemAt(finder.index.ideas, number)))
			: this.#cards.values();
		this.#part('list').replaceChildren(...cards);
		this.#part('more').hidden = !isChosen || listed.length <= this.#shown;
		this.querySelector<HTMLElement>('[data-pages]')?.toggleAttribute('hidden', isChosen);
		this.#part('total').textContent = counted(ideas.length, 'change idea');
		this.#showFindings(finder, words, worded, { count: ideas.length, nearest: nearest.length });
		this.#note(leftOutNote(this.#unknown));
		showCounts(this, counts, this.#chosen);
		this.#showChosen();
	}

	#showFindings(
		finder: IdeaFinder,
		words: string,
		found: Findings | undefined,
		counts: { count: number; nearest: number },
	): void {
		const chosen = this.#chosenValues().map(([facet, value]) => this.#label(facet, value));
		const said = finder.describe({ words, chosen, found, ...counts });
		const { search = '', ward = '' } = this.dataset;
		this.#part('findings').replaceChildren(
			...(said ? findingsNote(said, { words, search, ward }) : []),
		);
	}

	/** The button goes with its value: the focus goes to the next one, and from the last to the number of ideas. */
	async #takeAway(facet: Facet, value: string): Promise<void> {
		const buttons = () => [...this.#part('chosen').querySelectorAll('button')];
		const place = buttons().indexOf(document.activeElement as HTMLButtonElement);
		this.#chosen.get(facet)?.delete(value);
		await this.#changed();
		const left = buttons();
		(left[Math.min(Math.max(place, 0), left.length - 1)] ?? this.#part('total')).focus();
	}

	/** The button may go; the focus goes to the first of the cards that came. */
	async #showMore(): Promise<void> {
		const first = this.#shown;
		this.#shown += STEP;
		await this.#show();
		this.#part('list').children[first]?.querySelector('a')?.focus();
	}

	#card({ id, title }: IdeaRow): HTMLElement {
		const address = `${this.dataset.ideas}${id}/`;
		return this.#cards.get(address) ?? plainCard(address, id, title);
	}

	#note(words: string): void {
		this.#part('unknown').textContent = words;
	}

	#chosenValues(): (readonly [Facet, string])[] {
		return [...this.#chosen].flatMap(([facet, values]) =>
			[...values].map((value) => [facet, value] as const),
		);
	}

	#label(facet: Facet, value: string): string {
		const words = this.querySelector(
			`[data-facet="${facet}"] [data-value="${CSS.escape(value)}"] [data-words]`,
		);
		return words?.textContent?.trim() ?? value;
	}

	#showChosen(): void {
		const chips = this.#chosenValues().map(([facet, value]) =>
			chip(this.#label(facet, value), () => void this.#takeAway(facet, value)),
		);
		const list = this.#part('chosen');
		list.replaceChildren(...chips);
		list.hidden = chips.length === 0;
		this.#part('chosen-count').textContent = chips.length > 0 ? `: ${chips.length} chosen` : '';
		const isChosen = chips.length > 0 || this.#wordsField.value.trim() !== '';
		this.toggleAttribute('data-narrowed', isChosen);
		const first = this.#sortField?.options[0];
		if (first) first.textContent = isChosen ? SORT_LABELS.relevance : NO_CHOICE_LABEL;
	}
}

customElements.define('idea-library', IdeaLibrary);
