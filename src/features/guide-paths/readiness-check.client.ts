import { leftOutNote } from '../../ui/left-out-note.ts';
import { readReadinessAddress, writeReadinessAddress } from './readiness-address.ts';
import { type ReadyAnswer, readinessResult } from './readiness-result.ts';

/** Lists what is missing according to the answers to a few questions. The answers are in the address and nowhere else. */
class ReadinessCheck extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('change', () => {
			this.#writeAddress();
			if (!this.#part('result').hidden) this.#show();
		});
		this.#part('show').addEventListener('click', () => {
			this.#show();
			this.querySelector<HTMLElement>('#check-result')?.focus();
		});
		this.#part('print').addEventListener('click', () => print());
		this.#part('again').addEventListener('click', () => this.#startAgain());
		this.#fromAddress();
		// A browser may restore a page with its answers.
		addEventListener('pageshow', () => {
			if (this.#answers.every(Boolean)) this.#show();
		});
	}

	#part(name: string): HTMLElement {
		return this.querySelector(`[data-${name}]`) as HTMLElement;
	}

	get #questions(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('fieldset')];
	}

	#fromAddress(): void {
		const ids = this.#questions.map(({ dataset }) => dataset.question ?? '');
		const { answers, unknown } = readReadinessAddress(location.search, ids);
		// What was answered before this script arrived.
		if (location.search === '' && this.#answers.some(Boolean)) this.#writeAddress();
		for (const question of this.#questions) {
			const answer = answers.get(question.dataset.question ?? '');
			const box = question.querySelector<HTMLInputElement>(`input[value="${answer}"]`);
			if (box) box.checked = true;
		}
		this.#part('unknown').textContent = leftOutNote(unknown);
		if (answers.size > 0) this.#show();
	}

	#writeAddress(): void {
		const answers = new Map<string, ReadyAnswer>();
		for (const [index, question] of this.#questions.entries()) {
			const answer = this.#answers[index];
			if (answer) answers.set(question.dataset.question ?? '', answer);
		}
		const address = location.pathname + writeReadinessAddress(answers);
		history.replaceState(history.state, '', address);
	}

	get #answers(): (ReadyAnswer | undefined)[] {
		return this.#questions.map(
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
		this.#writeAddress();
		this.#part('unknown').textContent = '';
		this.#part('result').hidden = true;
		this.querySelector<HTMLInputElement>('input')?.focus();
	}
}

customElements.define('readiness-check', ReadinessCheck);
