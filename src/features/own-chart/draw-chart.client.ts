import { counted, listInWords } from '../../format/number-words.ts';
import { chartOf } from '../../spc/index.ts';
import { save } from '../../ui/save-file.client.ts';
import { chartExample, exampleText } from '../measures/chart-examples.ts';
import { type ChartChoices, readChoices } from './chart-choices.client.ts';
import { chartCsv, fileName, pngOf, textOf } from './chart-files.client.ts';
import { type Chart, problemList, tableElement } from './chart-parts.client.ts';
import { smallNumberLines } from './small-number-lines.ts';

/** A reader who types is told what the chart says once they pause. */
const PAUSE = 600;

/**
 * Draws a reader’s own chart as they type. Data stay in the page: it asks nothing of any server, keeps nothing, and
 * forgets all when it is closed.
 */
class DrawChart extends HTMLElement {
	#chart: Chart | undefined;
	#choices: ChartChoices | undefined;
	/** The lines with small numbers, in words. */
	#smallNumbers: string | undefined;
	#pause: ReturnType<typeof setTimeout> | undefined;
	/** What the page says before anything is drawn. */
	#nothingYet = '';

	connectedCallback(): void {
		this.#nothingYet = this.#part('status').textContent.trim();
		this.addEventListener('input', ({ target }) => {
			if ((target as HTMLInputElement).type === 'file') void this.#open(target as HTMLInputElement);
			else this.#draw();
		});
		this.#onClick('clear', () => this.#clear());
		this.#onClick('svg', () => this.#take('svg'));
		this.#onClick('png', () => this.#take('png'));
		this.#onClick('csv', () => this.#take('csv'));
		this.#onClick('print', () => this.#take('print'));
		document.addEventListener('click', ({ target }) => {
			const id = (target as Element).closest<HTMLElement>('[data-example]')?.dataset.example;
			if (id) this.#try(id);
		});
		this.#draw();
	}

	#part<T extends HTMLElement = HTMLElement>(name: string): T {
		return this.querySelector(`[data-${name}]`) as T;
	}

	/** The controls of that name; radio buttons share one. */
	#controls(name: string): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
	}

	#onClick(name: string, act: () => void): void {
		this.#part(name).addEventListener('click', act);
	}

	#valueOf(name: string): string {
		const [first, ...others] = this.#controls(name);
		if (others.length === 0) return first?.value ?? '';
		return [first, ...others].find((each) => each?.checked)?.value ?? '';
	}

	#set(name: string, value: string): void {
		const controls = this.#controls(name);
		for (const control of controls)
			if (controls.length > 1) control.checked = control.value === value;
			else control.value = value;
	}

	async #open(control: HTMLInputElement): Promise<void> {
		const [file] = control.files ?? [];
		if (!file) return;
		this.#set('data', textOf(await file.arrayBuffer()));
		control.value = '';
		this.#draw();
	}

	#try(id: string): void {
		const example = chartExample(id);
		if (!example) return;
		const { measure, engine, direction, unit, rebase } = example;
		for (const [name, value] of Object.entries({ title: measure, engine, direction, unit }))
			this.#set(name, value);
		this.#set('data', exampleText(example));
		this.#set('target', '');
		this.#set('rebase', rebase ? `${rebase.date} ${rebase.reason}` : '');
		(this.#controls('illustrative')[0] as HTMLInputElement).checked = true;
		this.#draw();
		this.#goToData();
	}

	#clear(): void {
		for (const name of ['data', 'title', 'target', 'rebase', 'unit']) this.#set(name, '');
		(this.#controls('illustrative')[0] as HTMLInputElement).checked = false;
		this.#draw();
		this.#goToData();
	}

	#goToData(): void {
		const [data] = this.#controls('data');
		data?.focus();
		data?.setSelectionRange(0, 0);
		data?.scrollTo(0, 0);
	}

	#draw(): void {
		const isIllustrative = this.#controls('illustrative')[0]?.checked ?? false;
		const choices = readChoices((name) => this.#valueOf(name), isIllustrative);
		const { data, input } = choices;
		const hasNumber = data.rows.some(
			({ value, numerator, denominator }) =>
				typeof value === 'number' ||
				(typeof numerator === 'number' && typeof denominator === 'number' && denominator > 0),
		);
		this.#choices = choices;
		this.#chart = hasNumber ? chartOf(input) : undefined;
		this.#part('picture').innerHTML = this.#chart?.picture ?? '';
		this.#part('table').replaceChildren(
			...(this.#chart ? [tableElement(input.title, this.#chart.table)] : []),
		);
		for (const part of this.querySelectorAll<HTMLElement>('[data-drawn]'))
			part.hidden = !this.#chart;
		this.#showProblems(choices);
		this.#showCaution(choices);
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => this.#say(), PAUSE);
		if (!this.#chart) this.#say();
	}

	#showProblems({ data, problems }: ChartChoices): void {
		this.#part('problems').replaceChildren(...problemList(data.problems));
		for (const name of ['target', 'rebase'] as const) {
			this.#part(`${name}-problem`).textContent = problems[name] ?? '';
			this.#controls(name)[0]?.setAttribute('aria-invalid', String(Boolean(problems[name])));
		}
		this.#controls('data')[0]?.setAttribute('aria-invalid', String(data.problems.length > 0));
	}

	#showCaution({ data, input }: ChartChoices): void {
		const lines = smallNumberLines(data.rows, input.unit ?? '').map(String);
		const where = `${lines.length === 1 ? 'line' : 'lines'} ${listInWords(lines)}`;
		this.#smallNumbers = lines.length === 0 ? undefined : where;
		this.#part('caution').hidden = lines.length === 0;
		for (const part of this.querySelectorAll('[data-small-lines]')) part.textContent = where;
	}

	/** Says in words what is drawn. The place is a live region, so that readers who can’t see the chart hear it. */
	#say(): void {
		clearTimeout(this.#pause);
		const { data, input } = this.#choices as ChartChoices;
		const left = data.problems.length;
		const words = this.#chart
			? [
					`${counted(data.rows.length, 'row')} read as ${listInWords(data.columns)}${left > 0 ? `; ${counted(left, 'line')} left out` : ''}.`,
					`${input.title}. ${this.#chart.finding}.`,
					this.#chart.reading,
					this.#smallNumbers ? `There are small numbers on ${this.#smallNumbers}.` : '',
				]
			: [left > 0 ? `${counted(left, 'line')} can’t be read.` : '', this.#nothingYet];
		const status = this.#part('status');
		const text = words.filter(Boolean).join(' ');
		if (status.textContent.trim() !== text) status.textContent = text;
	}

	/** Hands over a file or a sheet of paper; small numbers are asked about first. */
	async #take(kind: 'svg' | 'png' | 'csv' | 'print'): Promise<void> {
		if (!this.#chart || !this.#choices) return;
		if (this.#smallNumbers && !(await this.#confirmed())) return;
		if (kind === 'print') return print();
		const { data, input } = this.#choices;
		const svg = this.#chart.file('light');
		const blobs = {
			svg: async () => new Blob([svg], { type: 'image/svg+xml' }),
			png: () => pngOf(svg),
			csv: async () => new Blob([chartCsv(data.rows)], { type: 'text/csv' }),
		};
		save(await blobs[kind](), fileName(input.title, kind));
	}

	#confirmed(): Promise<boolean> {
		const dialog = this.#part<HTMLDialogElement>('dialog');
		dialog.returnValue = '';
		dialog.showModal();
		return new Promise((done) => {
			dialog.addEventListener('close', () => done(dialog.returnValue === 'on'), {
				once: true,
			});
		});
	}
}

customElements.define('draw-chart', DrawChart);
