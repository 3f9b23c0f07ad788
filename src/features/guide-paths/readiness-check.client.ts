import { type ReadyAnswer, readinessResult } from './readiness-result.ts';

/** Lists what is missing according to the answers to a few questions. The answers never leave the page. */
class ReadinessCheck extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('change', () => {
			if (!this.#part('result').hidden) this.#show();
		});
		this.#part('show').addEventListener('click', () => {
			this.#show();
			this.querySelector<HTMLElement>('#check-result')?.focus();
		});
		this.#part('print').addEventListener('click', () => print());
		this.#part('again').addEventListener('click', () => this.#startAgain());
		// A browser may restore a page with its answers.
		addEventListener('pageshow', () => {
			if (this.#answers.every(Boolean)) this.#show();
		});
	}

	#part(name: string): HTMLElement {
		return this.querySelector(`[data-${name}]`) as HTMLElement;
	}

	get #answers(): (ReadyAnswer | undefined)[] {
		return [...this.querySelectorAll('fieldset')].map(
			(question) =>
				question.querySelector<HTMLInputElement>('input:checked')?.value as ReadyAnswer | undefined,
		);
	}

	#show(): void {
		const { missing, words } = readinessResult(this.#answers);
		const notes = new Map(missing.map(({ index, note }) => [index, note]));
		for (const [index, item] of this.querySelectorAll<HTMLElement>('[data-missing]').entries()) {
			const note = notes.get(index);
			item.hidden = note === undefined;
			const place = item.querySelector('[data-note]');
			if (place) place.textContent = note ? ` (${note})` : '';
		}
		this.#part('result').hidden = false;
		this.#part('words').textContent = words;
	}

	#startAgain(): void {
		for (const answer of this.querySelectorAll<HTMLInputElement>('input:checked'))
			answer.checked = false;
		this.#part('result').hidden = true;
		this.querySelector<HTMLInputElement>('input')?.focus();
	}
}

customElements.define('readiness-check', ReadinessCheck);
