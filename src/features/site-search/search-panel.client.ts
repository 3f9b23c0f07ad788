/** Brings a search panel to life: searches as the reader types, keeps the address in step, and says how many results there are. */

import { leftOutNote } from '../../ui/left-out-note.ts';
import { htmlElement } from './results/html-element.client.ts';
import { resultItem } from './results/search-result.client.ts';
import { shapeAnswers } from './results/shape-answers.client.ts';
import { termAnswer } from './results/term-answer.client.ts';
import { prepareSearch, runSearch, type SearchAnswer } from './run-search.client.ts';
import { writeFilters } from './search-filters.client.ts';
import type { SearchMessage } from './search-messages.ts';
import {
	addressOfState,
	isEmpty,
	NOTHING_ASKED,
	readSearchAddress,
	type SearchState,
	toggled,
} from './search-state.ts';

const PAGE = 10;
/** The first results are shown before the others are there. */
const FIRST = 3;
const PAUSE_IN_TYPING = 250;

/** How a search came about: typed so far, asked for, or read from the address. */
type Cause = 'typing' | 'asked' | 'address';

class SearchPanel extends HTMLElement {
	#state: SearchState = NOTHING_ASKED;
	#answer: SearchAnswer | undefined;
	/** Parts of the address that mean nothing here. */
	#unknown: readonly string[] = [];
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
			event.preventDefault();
			void this.#searchFor(this.#withQuery(input.value), 'asked');
		});
		if (document.activeElement === input) prepareSearch();
		else input.addEventListener('focus', prepareSearch, { once: true });
		input.addEventListener('input', () => this.#searchSoon(input));
		this.#part('[data-filters]').addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement)
				void this.#searchFor(toggled(this.#state, target.name, target.value), 'asked', false);
		});
		this.#part('[data-more]').addEventListener('click', () => void this.#showMore());
		addEventListener('popstate', () => this.#readAddress());
		// What a reader typed before this script was there counts more than the address.
		if (input.value.trim()) this.#searchSoon(input);
		else this.#readAddress(isFromAnotherPage());
	}

	/** Searches once the reader pauses: an answer to half a word would mislead, and be read out. */
	#searchSoon(input: HTMLInputElement): void {
		clearTimeout(this.#typing);
		this.#typing = setTimeout(
			() => void this.#searchFor(this.#withQuery(input.value), 'typing'),
			PAUSE_IN_TYPING,
		);
	}

	#withQuery(typed: string): SearchState {
		return { ...this.#state, query: typed.trim(), asTyped: false, inTexts: false };
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

	/** @param takesFocus true when the reader asked on another page, and waits for the answer */
	#readAddress(takesFocus = false): void {
		const { state, unknown } = readSearchAddress(location.search);
		this.#unknown = unknown;
		this.#part('input', HTMLInputElement).value = state.query;
		void this.#searchFor(state, 'address', takesFocus && !isEmpty(state));
	}

	/** @param takesFocus false when the reader goes on choosing filters */
	async #searchFor(
		state: SearchState,
		cause: Cause,
		takesFocus = cause === 'asked',
	): Promise<void> {
		clearTimeout(this.#typing);
		this.#state = state;
		this.#turn += 1;
		const turn = this.#turn;
		if (cause === 'address') this.#part('[data-places]').hidden = !isEmpty(state);
		else {
			this.#unknown = [];
			this.#writeAddress(cause);
		}
		try {
			const answer = await runSearch(state, { typing: cause === 'typing' });
			const [first, terms] = await Promise.all([
				itemsOf(answer, 0, FIRST),
				Promise.all(answer?.terms.map(termAnswer) ?? []),
			]);
			if (turn !== this.#turn) return;
			if (answer) this.#state = answer.state;
			this.#show(
				answer,
				first,
				terms.filter((term) => term !== undefined),
			);
			if (takesFocus) this.#part('[data-status]').focus();
			if (first.length === FIRST) await this.#append(PAGE - FIRST);
			if (answer) await this.#showFilters(answer, turn);
		} catch {
			if (turn !== this.#turn) return;
			// Earlier results would be taken for those of these words.
			this.#show(undefined, [], []);
			this.#part('[data-none]').hidden = true;
			this.#say({
				status: 'The search could not be loaded. Try again, or look through the lists below.',
			});
		}
	}

	#writeAddress(cause: Cause): void {
		const address = `${location.pathname}${addressOfState(this.#state)}`;
		if (address === `${location.pathname}${location.search}`) return;
		if (cause === 'asked') history.pushState(null, '', address);
		else history.replaceState(null, '', address);
	}

	#show(
		answer: SearchAnswer | undefined,
		first: readonly HTMLElement[],
		terms: readonly HTMLElement[],
	): void {
		this.#answer = answer;
		const count = answer?.pages.length ?? 0;
		this.#part('[data-answers]').replaceChildren(
			...(answer?.shapes.length ? [shapeAnswers(answer.shapes)] : []),
			...terms,
		);
		this.#part('[data-results]').replaceChildren(...first);
		writeFilters(this.#part('[data-filters]'), answer?.counts ?? {}, this.#state);
		const chosen = Object.values(this.#state.chosen).flat().length;
		this.#part('[data-chosen]').textContent = chosen > 0 ? ` (${chosen} chosen)` : '';
		this.#part('[data-narrow]').hidden = count === 0 && chosen === 0;
		this.#part('[data-places]').hidden = count > 0;
		this.#part('[data-none]').hidden = count > 0 || isEmpty(this.#state);
		this.#part('[data-more]').hidden = count <= PAGE;
		this.#say(answer?.message ?? { status: '' });
	}

	/** Adds the filters that are fetched after the first results. Without them those that are shown remain. */
	async #showFilters(answer: SearchAnswer, turn: number): Promise<void> {
		const counts = await answer.countAll().catch(() => answer.counts);
		if (turn === this.#turn) writeFilters(this.#part('[data-filters]'), counts, this.#state);
	}

	async #showMore(): Promise<void> {
		try {
			const [first] = await this.#append(PAGE);
			first?.querySelector('a')?.focus();
		} catch {
			this.#part('[data-status]').textContent = 'The next results could not be loaded. Try again.';
		}
	}

	/** Adds so many results to those that are shown. */
	async #append(count: number): Promise<HTMLElement[]> {
		const list = this.#part('[data-results]');
		const turn = this.#turn;
		const already = list.children.length;
		const items = await itemsOf(this.#answer, already, count);
		if (turn !== this.#turn || list.children.length !== already) return [];
		list.append(...items);
		this.#part('[data-more]').hidden = list.children.length >= (this.#answer?.pages.length ?? 0);
		return items;
	}

	#say({ status, note, insteadFor, offersTexts }: SearchMessage): void {
		this.#part('[data-status]').textContent = status;
		const box = this.#part('[data-note]');
		box.replaceChildren();
		const leftOut = leftOutNote([...this.#unknown, ...(this.#answer?.unknown ?? [])]);
		if (leftOut) box.append(htmlElement('p', '', leftOut));
		if (note) box.append(htmlElement('p', '', note));
		if (insteadFor)
			box.append(
				searchLink({ ...this.#state, asTyped: true }, `Search instead for “${insteadFor}”`),
			);
		if (offersTexts)
			box.append(
				searchLink({ ...this.#state, inTexts: true }, 'Search the whole text of all pages'),
			);
	}
}

/** True on arrival from a box on another page of the site; not when the reader goes back, or loads the page again. */
function isFromAnotherPage(): boolean {
	const [arrival] = performance.getEntriesByType('navigation');
	const isNew = arrival !== undefined && 'type' in arrival && arrival.type === 'navigate';
	return isNew && document.referrer.startsWith(`${location.origin}/`);
}

/** A line with a link to another search. */
function searchLink(state: SearchState, words: string): HTMLElement {
	const line = htmlElement('p', '');
	const anchor = document.createElement('a');
	anchor.href = addressOfState(state);
	anchor.textContent = words;
	line.append(anchor);
	return line;
}

async function itemsOf(
	answer: SearchAnswer | undefined,
	from: number,
	count: number,
): Promise<HTMLElement[]> {
	if (!answer) return [];
	const { index, pages, shownPhrases } = answer;
	const found = await Promise.all(
		pages.slice(from, from + count).map((key) => index.page(key, shownPhrases)),
	);
	return found.flatMap((page) => (page ? [resultItem(page)] : []));
}

customElements.define('search-panel', SearchPanel);
