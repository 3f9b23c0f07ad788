import { itemAt } from '../../format/item-at.ts';
import { leftOutNote } from '../../ui/left-out-note.ts';
import type { FacetFilter } from '../idea-library/facet-filter.ts';
import type { Facet } from '../idea-library/facets.ts';
import { plainCard } from '../idea-library/idea-library-parts.client.ts';
import { openFacetFilter, openIdeaTexts } from '../idea-library/open-idea-data.client.ts';
import { writeShortlistAddress } from '../shortlist/shortlist.ts';
import { findPages } from '../site-search/find-pages.ts';
import { openLexicon } from '../site-search/open-lexicon.client.ts';
import { chooseForWard, type WardChoice, type WardMatch } from './choose-for-ward.ts';
import {
	readWardAnswers,
	type WardAnswers,
	type WardOptions,
	writeWardAnswers,
} from './ward-answers.ts';
import { type AnswerLabels, answerInWords, reasons } from './ward-words.ts';

/** Finds ideas for a ward by three answers. The address holds the answers and nothing else. */
class IdeasForWard extends HTMLElement {
	#filter: Promise<FacetFilter> | undefined;
	/** Searches overlap; only the latest one may write. */
	#turn = 0;

	connectedCallback(): void {
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			const answers = this.#answers();
			history.pushState(null, '', location.pathname + writeWardAnswers(answers));
			this.#part('unknown').textContent = '';
			void this.#show(answers, true);
		});
		addEventListener('popstate', () => this.#fromAddress());
		if (location.search) this.#fromAddress();
	}

	#part(name: string): HTMLElement {
		return this.querySelector(`[data-${name}]`) as HTMLElement;
	}

	get #form(): HTMLFormElement {
		return this.#part('form') as HTMLFormElement;
	}

	get #options(): WardOptions {
		const values = (name: string) =>
			[...this.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option`)]
				.map(({ value }) => value)
				.filter(Boolean);
		return { patients: values('patients'), changes: values('change') };
	}

	#answers(): WardAnswers {
		const given = new FormData(this.#form);
		const query = new URLSearchParams();
		for (const [name, value] of given) if (typeof value === 'string') query.append(name, value);
		return readWardAnswers(`?${query}`, this.#options).answers;
	}

	#fromAddress(): void {
		const { answers, isAnswered, unknown } = readWardAnswers(location.search, this.#options);
		for (const [name, value] of Object.entries(answers)) {
			const field = this.#form.elements.namedItem(name);
			if (field && 'value' in field) field.value = value;
		}
		this.#part('unknown').textContent = leftOutNote(unknown);
		if (isAnswered) void this.#show(answers, false);
		else this.#hide();
	}

	/** Hides the answer, and that of a search under way. */
	#hide(): void {
		this.#turn += 1;
		this.#part('answer').hidden = true;
	}

	async #show(answers: WardAnswers, takesFocus: boolean): Promise<void> {
		this.#turn += 1;
		const turn = this.#turn;
		try {
			this.#filter ??= openFacetFilter(this.dataset.index ?? '');
			const filter = await this.#filter;
			const worded = answers.words ? await this.#findWords(answers.words, filter) : undefined;
			if (turn !== this.#turn) return;
			this.#write(filter, chooseForWard(filter, answers, worded), answers);
			if (takesFocus) this.#part('title').focus();
			else this.#part(this.#part('unknown').textContent ? 'unknown' : 'answer').scrollIntoView();
		} catch {
			this.#filter = undefined;
			if (turn !== this.#turn) return;
			// Ideas for earlier answers would be taken for those of these.
			this.#hide();
			this.#part('unknown').textContent =
				'The ideas could not be loaded. Try again, or go through the list of change ideas.';
		}
	}

	async #findWords(words: string, filter: FacetFilter): Promise<number[]> {
		const [index, lexicon] = await Promise.all([
			openIdeaTexts(this.dataset.texts ?? '', filter),
			openLexicon(),
		]);
		const { pages } = await findPages(words, lexicon, index);
		return pages.map(Number);
	}

	#write(filter: FacetFilter, choice: WardChoice, answers: WardAnswers): void {
		const shown = choice.fits.length > 0 ? choice.fits : choice.nearest;
		const labels = { patients: this.#label('patients'), change: this.#label('change') };
		const { title, text } = answerInWords(choice, answers, labels);
		this.#part('answer').hidden = false;
		this.#part('title').textContent = title;
		this.#part('text').textContent = text;
		this.#part('list').replaceChildren(
			...shown.map((match) => this.#card(filter, match, answers, labels)),
		);
		this.#part('start').hidden = choice.fits.length > 0 && choice.unpublished.length === 0;
		const compare = this.#part('compare') as HTMLAnchorElement;
		compare.hidden = shown.length < 2;
		compare.search = writeShortlistAddress(
			shown.map(({ number }) => itemAt(filter.index.ideas, number).id),
		);
		this.#part('more').replaceChildren(...this.#moreLinks(answers));
	}

	#label(name: string): string {
		const field = this.querySelector<HTMLSelectElement>(`[name="${name}"]`);
		return field?.selectedOptions[0]?.textContent?.trim() ?? '';
	}

	#card(
		filter: FacetFilter,
		match: WardMatch,
		answers: WardAnswers,
		labels: AnswerLabels,
	): HTMLElement {
		const idea = itemAt(filter.index.ideas, match.number);
		const isReading = (facet: Facet) => idea.reading.includes(filter.facets.indexOf(facet));
		const readings = { patients: isReading('population'), change: isReading('driver') };
		const card = plainCard(`${this.dataset.ideas}${idea.id}/`, idea.id, idea.title);
		const list = document.createElement('ul');
		for (const reason of reasons(match, idea, { answers, labels, readings })) {
			const item = document.createElement('li');
			item.textContent = reason;
			list.append(item);
		}
		card.className = '';
		card.querySelector('h3')?.after(list);
		return card;
	}

	/** The whole library, and the search of the whole site for words of the reader’s own. */
	#moreLinks({ words }: WardAnswers): (Node | string)[] {
		const library = this.#part('library');
		if (!words) return [library];
		const search = document.createElement('a');
		search.href = `${this.dataset.search}?q=${encodeURIComponent(words)}`;
		search.textContent = `Search the whole site for “${words}”`;
		return [library, ' · ', search];
	}
}

customElements.define('ideas-for-ward', IdeasForWard);
