import '../../ui/copy-link.client.ts';
import { drawQrCode } from './draw-qr-code.client.ts';
import { shareAddresses } from './share-addresses.ts';

/** Ways to share a page. Each time they are opened, they link to the page as it is at that moment, with its query. */
class ShareLinks extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('details')?.addEventListener('toggle', () => this.#update());
		this.#part('qr').addEventListener('click', () => this.#drawCode());
		this.#update();
	}

	#part<Kind extends HTMLElement>(name: string): Kind {
		return this.querySelector(`[data-${name}]`) as Kind;
	}

	get #address(): string {
		return location.origin + location.pathname + location.search;
	}

	#drawCode(): void {
		try {
			this.#part('code').replaceChildren(drawQrCode(this.#address));
		} catch {
			this.#part('code').textContent =
				'The address of this page is too long for a QR code. Copy the link instead.';
		}
	}

	#update(): void {
		const { email, teams } = shareAddresses(this.dataset.title ?? '', this.#address);
		this.#part<HTMLAnchorElement>('email').href = email;
		this.#part<HTMLAnchorElement>('teams').href = teams;
		this.#part('code').replaceChildren();
	}
}

customElements.define('share-links', ShareLinks);
