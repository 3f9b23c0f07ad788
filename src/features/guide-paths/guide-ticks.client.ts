import { csvDocument } from '../../format/csv.ts';
import { KeptList } from '../../ui/kept/kept-list.client.ts';
import { save } from '../../ui/save-file.client.ts';
import { progressInWords, readTicks, type TickLine, ticksTable } from './guide-ticks.ts';

/** Ticks of every checklist of this site; a step has the same ones on each page that shows it. */
const kept = new KeptList('guide-ticks', readTicks);

/** Stores the ticks of the checklists within it in the reader’s browser, and saves them as a file. */
class GuideTicks extends HTMLElement {
	/** The ticks before everything was cleared. */
	#cleared: readonly string[] = [];

	connectedCallback(): void {
		this.addEventListener('change', ({ target }) => this.#tick(target as HTMLInputElement));
		this.#part('save').addEventListener('click', () => this.#save());
		this.#part('print').addEventListener('click', () => print());
		this.#part('clear').addEventListener('click', () => this.#clear());
		this.#part('back').addEventListener('click', () => this.#putBack());
		kept.onChange(() => this.#show());
		this.#keepTicked();
		this.#show();
	}

	#part(name: string): HTMLElement {
		return this.querySelector(`[data-${name}]`) as HTMLElement;
	}

	get #boxes(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('input[data-tick]')];
	}

	get #ticks(): Set<string> {
		return new Set(this.#boxes.map(({ dataset }) => dataset.tick ?? ''));
	}

	#tick({ dataset: { tick }, checked }: HTMLInputElement): void {
		if (tick === undefined) return;
		const others = kept.get().filter((each) => each !== tick);
		kept.keep(checked ? [...others, tick] : others);
	}

	/** Keeps what was ticked before this script arrived. */
	#keepTicked(): void {
		const ticked = this.#boxes.filter(({ checked }) => checked).map(readLine);
		if (ticked.length > 0)
			kept.keep([...new Set([...kept.get(), ...ticked.map(({ tick }) => tick)])]);
	}

	#show(): void {
		const ticks = new Set(kept.get());
		for (const box of this.#boxes) box.checked = ticks.has(box.dataset.tick ?? '');
		const done = this.#boxes.filter(({ checked }) => checked).length;
		const progress = progressInWords(done, this.#boxes.length);
		const note = kept.isKeptByBrowser()
			? ''
			: ' Your browser does not let this site keep your ticks: save them as a file before you leave this page.';
		const lost = kept.isReadInFull()
			? ''
			: ' Some ticks that this browser kept could not be read and were left out. An older version of this site may have written them.';
		const words = progress + note + lost;
		const status = this.#part('progress');
		if (status.textContent !== words) status.textContent = words;
		this.#part('back').hidden = this.#cleared.length === 0 || done > 0;
	}

	#clear(): void {
		const ofThisPage = this.#ticks;
		this.#cleared = kept.get().filter((tick) => ofThisPage.has(tick));
		kept.keep(kept.get().filter((tick) => !ofThisPage.has(tick)));
	}

	#putBack(): void {
		kept.keep([...kept.get(), ...this.#cleared]);
		this.#cleared = [];
		this.#part('clear').focus();
		this.#show();
	}

	#save(): void {
		const { header, rows } = ticksTable(this.#boxes.map(readLine), kept.get());
		const blob = new Blob([csvDocument(header, rows)], { type: 'text/csv' });
		save(blob, `${this.dataset.name}.csv`);
	}
}

function readLine(box: HTMLInputElement): TickLine {
	return {
		tick: box.dataset.tick ?? '',
		step: box.closest<HTMLElement>('[data-step]')?.dataset.step ?? '',
		text: box.closest('li')?.querySelector('[data-text]')?.textContent ?? '',
		who: box.dataset.who ?? '',
	};
}

customElements.define('guide-ticks', GuideTicks);
