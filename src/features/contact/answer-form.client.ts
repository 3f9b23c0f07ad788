import { addressPart, leftOutNote } from '../../ui/left-out-note.ts';
import { save } from '../../ui/save-file.client.ts';
import { type Answer, answersInText, mailAddress } from './answer-text.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Makes a message of a reader’s answers: shown, saved as a file, or opened in their own email. Nothing is sent or kept. */
class AnswerForm extends HTMLElement {
	connectedCallback(): void {
		this.#part('form').addEventListener('submit', (event) => {
			event.preventDefault();
			this.#make();
		});
		this.#part('save').addEventListener('click', () => this.#save());
		this.#part('again').addEventListener('click', () => {
			this.#showMessage(false);
			this.#fields[0]?.focus();
		});
		this.#fillFromAddress();
	}

	#part(name: string): HTMLElement {
		return this.querySelector(`[data-${name}]`) as HTMLElement;
	}

	get #fields(): Field[] {
		return [...this.querySelectorAll<Field>('form .field')];
	}

	/** What a link to the form already says: the page, or the idea. What it says of anything else is left out with a note. */
	#fillFromAddress(): void {
		const unknown: string[] = [];
		for (const [name, value] of new URLSearchParams(location.search)) {
			const field = this.#fields.find((each) => each.name === name);
			if (field && !(field instanceof HTMLTextAreaElement)) field.value = value;
			if (!field || field.value !== value) unknown.push(addressPart(name, value));
		}
		this.#part('problem').textContent = leftOutNote(unknown);
	}

	#make(): void {
		const missing = this.#fields.find((field) => field.required && field.value.trim() === '');
		for (const field of this.#fields) field.setAttribute('aria-invalid', String(field === missing));
		this.#part('problem').textContent = missing ? `Please answer: ${this.#question(missing)}` : '';
		if (missing) {
			missing.focus();
			return;
		}
		const { subject = '', file = '', mailbox } = this.dataset;
		const text = this.#text;
		this.#part('text').textContent = text;
		const mail = this.querySelector<HTMLAnchorElement>('[data-mail]');
		if (mail && mailbox) mail.href = mailAddress(mailbox, { subject, text, file });
		this.#showMessage(true);
		this.#part('title').focus();
	}

	/** Shows the message instead of the form, or the form again. */
	#showMessage(isMade: boolean): void {
		this.#part('form').hidden = isMade;
		this.#part('made').hidden = !isMade;
	}

	get #text(): string {
		const answers: Answer[] = this.#fields.map((field) => ({
			question: this.#question(field),
			text:
				field instanceof HTMLSelectElement && field.value
					? `${field.selectedOptions[0]?.textContent?.trim()} (${field.value})`
					: field.value,
		}));
		return answersInText(this.dataset.subject ?? '', answers);
	}

	#question(field: Field): string {
		return field.labels?.[0]?.textContent?.trim() ?? field.name;
	}

	/** With the line ends that every program reads. */
	#save(): void {
		const message = new Blob([this.#text.replaceAll('\n', '\r\n')], { type: 'text/plain' });
		save(message, this.dataset.file ?? 'message.txt');
	}
}

customElements.define('answer-form', AnswerForm);
