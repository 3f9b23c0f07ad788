/** Brings a search panel to life: searches as the reader types, keeps the address in step, and says how many results there are. */

import { type Found, search } from './search.client.ts';
import { writeFilters } from './search-filters.client.ts';
import { resultItem } from './search-result.client.ts';
import {
	addressOfState,
	isEmpty,
	resultInWords,
	type SearchState,
	stateFrom,
	toggled,
	wordsOfAddress,
} from './search-state.client.ts';

const PAGE = 10;
const PAUSE_IN_TYPING = 250;

class SearchPanel extends HTMLElement {
	#state: SearchState = { query: '', chosen: {} };
	#shown: Found['results'] = [];
	#typing: ReturnType<typeof setTimeout> | undefined;
	/** Searches overlap; only the latest one may write. */
	#turn = 0;

	connectedCallback(): void {
		const wide = matchMedia('(min-width: 60rem)');
		this.#placeFilters(wide.matches);
		wide.addEventListener('change', ({ matches }) => this.#placeFilters(matches));
		const form = this.#part('form', HTMLFormElement);
		const input = this.#part('input', HTMLInputElement);
		form.addEventListener('submit', (event) => {
			if (!this.#keepsAddress) return;
			event.preventDefault();
			this.#searchFor({ ...this.#state, query: input.value.trim() }, 'push');
		});
		input.addEventListener('input', () => {
			clearTimeout(this.#typing);
			this.#typing = setTimeout(
				() => this.#searchFor({ ...this.#state, query: input.value.trim() }, 'replace'),
				PAUSE_IN_TYPING,
			);
		});
		this.#part('[data-filters]').addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement)
				this.#searchFor(toggled(this.#state, target.name, target.value), 'push');
		});
		this.#part('[data-more]').addEventListener('click', () => void this.#showMore());
		addEventListener('popstate', () => this.#readAddress());
		if (this.#keepsAddress) this.#readAddress();
		else this.#searchInPlaceOf(location.pathname);
	}

	/** The page for addresses that lead nowhere is at any address. */
	get #keepsAddress(): boolean {
		return !this.hasAttribute('data-elsewhere');
	}

	#part<E extends Element = HTMLElement>(
		selector: string,
		type: new () => E = HTMLElement as unknown as new () => E,
	): E {
		const found = this.querySelector(selector);
		if (found instanceof type) return found;
		throw new Error(`Expected \`${selector}\` in the search panel`);
	}

	/** Open beside the results and read after them, or folded above them: in each case in the order that is seen. */
	#placeFilters(isWide: boolean): void {
		const filters = this.#part('[data-narrow]', HTMLDetailsElement);
		filters.open = isWide;
		if (isWide) this.#part('[data-found]').append(filters);
		else this.#part('[data-found]').prepend(filters);
	}

	#readAddress(): void {
		const state = stateFrom(location.search);
		this.#part('input', HTMLInputElement).value = state.query;
		this.#searchFor(state, undefined);
	}

	/** Nobody asked for this search: it says nothing unless it finds something. */
	async #searchInPlaceOf(path: string): Promise<void> {
		const base = import.meta.env.BASE_URL;
		const attempts = wordsOfAddress(path.startsWith(base) ? path.slice(base.length) : path);
		this.#part('input', HTMLInputElement).value = attempts[0] ?? '';
		for (const query of attempts) {
			const state = { query, chosen: {} };
			const found = await search(state).catch(() => undefined);
			if (this.#turn > 0) return;
			if (found && found.results.length > 0) return this.#searchFor(state, undefined);
		}
	}

	async #searchFor(state: SearchState, history: 'push' | 'replace' | undefined): Promise<void> {
		clearTimeout(this.#typing);
		this.#state = state;
		this.#turn += 1;
		const turn = this.#turn;
		if (history && this.#keepsAddress) this.#writeAddress(history);
		// Whoever comes with words finds no lists in the place where the answer will stand.
		else this.#part('[data-places]').hidden = !isEmpty(state);
		try {
			const found = await search(state);
			const first = await itemsOf(found.results.slice(0, PAGE));
			if (turn === this.#turn) this.#show(found, first);
		} catch {
			if (turn !== this.#turn) return;
			this.#part('[data-places]').hidden = false;
			this.#say('The search could not be loaded. Try again, or look through the lists below.');
		}
	}

	#writeAddress(how: 'push' | 'replace'): void {
		const address = `${location.pathname}${addressOfState(this.#state)}`;
		if (address === `${location.pathname}${location.search}`) return;
		if (how === 'push') history.pushState(null, '', address);
		else history.replaceState(null, '', address);
	}

	#show({ results, counts }: Found, first: readonly HTMLElement[]): void {
		this.#shown = results;
		this.#part('[data-results]').replaceChildren(...first);
		writeFilters(this.#part('[data-filters]'), counts, this.#state);
		const chosen = Object.values(this.#state.chosen).flat().length;
		this.#part('[data-chosen]').textContent = chosen > 0 ? ` (${chosen} chosen)` : '';
		this.#part('[data-narrow]').hidden = Object.values(counts).every(
			(values) => Object.keys(values).length === 0,
		);
		this.#part('[data-places]').hidden = results.length > 0;
		this.#part('[data-none]').hidden = results.length > 0 || isEmpty(this.#state);
		this.#part('[data-more]').hidden = first.length >= results.length;
		this.#say(isEmpty(this.#state) ? '' : resultInWords(results.length, this.#state));
	}

	async #showMore(): Promise<void> {
		const list = this.#part('[data-results]');
		const turn = this.#turn;
		const already = list.children.length;
		const items = await itemsOf(this.#shown.slice(already, already + PAGE));
		if (turn !== this.#turn || list.children.length !== already) return;
		list.append(...items);
		this.#part('[data-more]').hidden = list.children.length >= this.#shown.length;
		items[0]?.querySelector('a')?.focus();
	}

	#say(words: string): void {
		this.#part('[data-status]').textContent = words;
	}
}

async function itemsOf(results: Found['results']): Promise<HTMLElement[]> {
	return (await Promise.all(results.map((result) => result.data()))).map(resultItem);
}

customElements.define('search-panel', SearchPanel);
