import { leftOutNote } from '../../ui/left-out-note.ts';
import { save } from '../../ui/save-file.client.ts';
import {
	daysFromWeeks,
	daysInWords,
	type PlanStage,
	planStart,
	readPlanAddress,
	weeksSpan,
} from './guide-plan.ts';
import { type CalendarStep, planCalendar } from './plan-calendar.ts';

/** Adds dates to a plan of weeks, from the reader’s start date in the address. */
class GuidePlan extends HTMLElement {
	#start: string | undefined;

	connectedCallback(): void {
		this.#part('form').addEventListener('submit', (event) => {
			event.preventDefault();
			this.#choose(this.#field.value);
		});
		this.#part('print').addEventListener('click', () => print());
		this.#part('save').addEventListener('click', () => this.#save());
		const { start, unknown } = readPlanAddress(location.search);
		this.#part('unknown').textContent = leftOutNote(unknown);
		if (start === undefined) return;
		this.#field.value = start;
		this.#choose(start);
	}

	#part(name: string): HTMLElement {
		return this.querySelector(`[data-${name}]`) as HTMLElement;
	}

	get #field(): HTMLInputElement {
		return this.querySelector('[name="start"]') as HTMLInputElement;
	}

	get #stages(): PlanStage<CalendarStep>[] {
		return JSON.parse(this.#part('stages').textContent ?? '[]');
	}

	#choose(text: string): void {
		const start = planStart(text);
		if (start === undefined) {
			this.#ask();
			return;
		}
		this.#start = start;
		history.replaceState(history.state, '', `${location.pathname}?start=${start}`);
		for (const cell of this.querySelectorAll<HTMLElement>('[data-from]')) {
			const weeks = { from: Number(cell.dataset.from), to: Number(cell.dataset.to) };
			cell.textContent = daysInWords(daysFromWeeks(weeks, start));
		}
		this.#say(
			`Your plan runs from ${daysInWords(daysFromWeeks(weeksSpan(this.#stages), start))}.`,
			false,
		);
	}

	#say(words: string, isProblem: boolean): void {
		this.#part('words').textContent = words;
		this.#part('words').toggleAttribute('data-problem', isProblem);
		this.#field.setAttribute('aria-invalid', String(isProblem));
	}

	#ask(): void {
		this.#say('Choose your start date first.', true);
		this.#field.focus();
	}

	#save(): void {
		if (this.#start === undefined) {
			this.#ask();
			return;
		}
		const text = planCalendar(this.#stages, {
			name: document.querySelector('h1')?.textContent ?? '',
			host: location.host,
			start: this.#start,
			page: this.dataset.page ?? location.href,
			now: new Date(),
		});
		save(new Blob([text], { type: 'text/calendar' }), `${this.dataset.name}.ics`);
	}
}

customElements.define('guide-plan', GuidePlan);
