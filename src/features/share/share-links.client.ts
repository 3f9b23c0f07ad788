import { shareAddresses } from './share-addresses.ts';

/**
 * Ways to hand a page on. Once they are opened they lead to the page as it is now, with what is after the
 * question mark. The QR code is drawn in this browser, by a script that is loaded only when it is asked for.
 */
class ShareLinks extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('details')?.addEventListener('toggle', () => this.#update());
		this.#part<HTMLButtonElement>('qr').addEventListener('click', () => void this.#drawCode());
	}

	#part<Kind extends HTMLElement>(name: string): Kind {
		return this.querySelector(`[data-${name}]`) as Kind;
	}

	get #address(): string {
		return location.origin + location.pathname + location.search;
	}

	#update(): void {
		const { email, teams } = shareAddresses(this.dataset.title ?? '', this.#address);
		this.#part<HTMLAnchorElement>('email').href = email;
		this.#part<HTMLAnchorElement>('teams').href = teams;
		this.#part('code').replaceChildren();
	}

	async #drawCode(): Promise<void> {
		try {
			const { drawQrCode } = await import('./draw-qr-code.client.ts');
			this.#part('code').replaceChildren(drawQrCode(this.#address));
		} catch {
			this.#part('code').textContent = 'The QR code did not load. Try again.';
		}
	}
}

customElements.define('share-links', ShareLinks);
