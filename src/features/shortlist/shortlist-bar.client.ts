import { writeShortlistAddress } from './shortlist.ts';
import { isKeptByBrowser, keptIdeas, onShortlistChange } from './shortlist-store.client.ts';

/** A link to the shortlist that says how many ideas are on it: “2 kept · Compare”. With none there is no link. */
class ShortlistBar extends HTMLElement {
	readonly #link = document.createElement('a');

	connectedCallback(): void {
		onShortlistChange(() => this.#show());
		this.#show();
	}

	#show(): void {
		const kept = keptIdeas();
		this.#link.href = this.dataset.address ?? '';
		// What the browser does not keep goes along in the address.
		if (!isKeptByBrowser()) this.#link.search = writeShortlistAddress(kept);
		this.#link.textContent = `${kept.length} kept · ${kept.length === 1 ? 'Your shortlist' : 'Compare'}`;
		if (kept.length > 0) this.append(this.#link);
		else this.#link.remove();
	}
}

customElements.define('shortlist-bar', ShortlistBar);
