import { MOST_KEPT, withIdeas } from './shortlist.ts';
import {
	isKeptByBrowser,
	keepIdeas,
	keptIdeas,
	onShortlistChange,
} from './shortlist-store.client.ts';

/** The button that keeps a change idea on the shortlist or takes it off. Without JavaScript there is none. */
class KeepIdea extends HTMLElement {
	readonly #button = document.createElement('button');
	readonly #note = document.createElement('span');
	#away = new AbortController();

	// A card that the filter moves comes back as it was.
	connectedCallback(): void {
		if (!this.#button.isConnected) this.#make();
		this.#away = new AbortController();
		onShortlistChange(() => this.#show(), this.#away);
		this.#show();
	}

	disconnectedCallback(): void {
		this.#away.abort();
	}

	get #id(): string {
		return this.dataset.idea ?? '';
	}

	#make(): void {
		this.#button.type = 'button';
		this.#button.className = 'button plain keep';
		this.#button.addEventListener('click', () => this.#toggle());
		this.#note.setAttribute('role', 'status');
		this.append(this.#button, this.#note);
	}

	#toggle(): void {
		const kept = keptIdeas();
		if (kept.includes(this.#id)) keepIdeas(kept.filter((id) => id !== this.#id));
		else keepIdeas(withIdeas(kept, [this.#id]));
		this.#note.textContent = this.#noteInWords(kept.length);
	}

	#noteInWords(before: number): string {
		if (before === MOST_KEPT && !this.#isKept())
			return `Your shortlist is full: it holds ${MOST_KEPT} ideas.`;
		return isKeptByBrowser()
			? ''
			: 'Your browser does not let this site keep it. It is gone when you leave this page.';
	}

	#isKept(): boolean {
		return keptIdeas().includes(this.#id);
	}

	#show(): void {
		const words = this.#isKept() ? 'On your shortlist · Remove' : 'Keep on my shortlist';
		this.#button.textContent = words;
		this.#button.setAttribute('aria-label', `${words}: ${this.dataset.title}`);
		this.#button.classList.toggle('kept', this.#isKept());
	}
}

customElements.define('keep-idea', KeepIdea);
