/**
 * A button that copies an address, by default that of the page, and confirms it; if the browser refuses, it shows the
 * address for copying manually.
 */
class CopyLink extends HTMLElement {
	readonly #note = document.createElement('span');

	connectedCallback(): void {
		if (this.#note.isConnected) return;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'button plain';
		button.textContent = this.dataset.address ? 'Copy the address' : 'Copy link';
		button.addEventListener('click', () => void this.#copy());
		this.#note.setAttribute('role', 'status');
		this.append(button, this.#note);
	}

	async #copy(): Promise<void> {
		const { origin, pathname, search } = location;
		const address = this.dataset.address ?? origin + pathname + search;
		this.#note.replaceChildren();
		try {
			await navigator.clipboard.writeText(address);
			this.#note.textContent = this.dataset.address ? 'Address copied.' : 'Link copied.';
		} catch {
			this.#showAddress(address);
		}
	}

	#showAddress(address: string): void {
		const label = document.createElement('label');
		const field = document.createElement('input');
		field.className = 'field';
		field.readOnly = true;
		field.value = address;
		label.append('Copy this address: ', field);
		this.#note.replaceChildren(label);
		field.select();
	}
}

customElements.define('copy-link', CopyLink);
