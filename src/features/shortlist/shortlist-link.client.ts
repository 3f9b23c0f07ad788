import { writeShortlistAddress } from './shortlist.ts';
import { isKeptByBrowser, keptIdeas, onShortlistChange } from './shortlist-store.client.ts';

/** A link to the shortlist that says how many ideas are on it. */
class ShortlistLink extends HTMLElement {
	connectedCallback(): void {
		onShortlistChange(() => this.#show());
		this.#show();
	}

	#show(): void {
		const link = this.querySelector('a');
		const count = this.querySelector('[data-count]');
		if (!link || !count) return;
		const kept = keptIdeas();
		count.textContent = kept.length > 0 ? ` (${kept.length})` : '';
		// What the browser does not keep goes along in the address.
		link.search = isKeptByBrowser() ? '' : writeShortlistAddress(kept);
	}
}

customElements.define('shortlist-link', ShortlistLink);
