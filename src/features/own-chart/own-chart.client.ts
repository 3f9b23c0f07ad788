import { sizeProblem } from '../../data-reader/file-problems.ts';
import type { Choice, Reading } from '../../data-reader/reading/reading.ts';
import { SIGNS } from '../../data-reader/separator/cut-table.ts';
import { turnTable } from '../../data-reader/turn-table.ts';
import { buildChart } from '../../spc/index.ts';
import { element } from '../../ui/element.client.ts';
import { save } from '../../ui/save-file.client.ts';
import { chartExample, exampleText } from '../measures/chart-examples.ts';
import { AnsweredReader } from './answered-reader.ts';
import { type ChartChoices, readChoices } from './chart-choices.ts';
import type { KeptChart } from './chart-file.ts';
import { ChartHistory } from './chart-history.ts';
import { ChartReport } from './chart-report.client.ts';
import { withRole } from './column-roles.ts';
import { isConfirmed } from './confirm.client.ts';
import { Controls } from './controls.client.ts';
import { DataGrid } from './data-grid.client.ts';
import { type Chart, DOWNLOADS, downloadFile } from './downloads.client.ts';
import { withCell } from './edit-cell.ts';
import { tableElement } from './elements.client.ts';
import { openFile } from './opened-file.client.ts';

/** More text than this is drawn once a reader who types pauses. */
const MUCH_TEXT = 20_000;
const PAUSE = 300;

/** Controls whose values are kept with a chart. */
const KEPT = ['title', 'direction', 'engine', 'unit', 'target', 'rebase'] as const;

const today = () => new Date().toISOString().slice(0, 10);

/**
 * Draws a reader’s own chart as they type. Data stay in the page: nothing is sent, nothing is kept, and all is forgotten
 * when it is closed.
 */
class OwnChart extends HTMLElement {
	readonly #controls = new Controls(this);
	readonly #reader = new AnsweredReader();
	readonly #history = new ChartHistory();
	#grid: DataGrid | undefined;
	#report: ChartReport | undefined;
	#reading: Reading | undefined;
	#choices: ChartChoices | undefined;
	#chart: Chart | undefined;
	#pause: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		const controls = this.#controls;
		this.#report = new ChartReport(controls, {
			answer: (settings) => this.#answer(settings),
			turnTable: () => this.#setData(turnTable(this.#reading?.cells ?? [])),
		});
		this.#grid = new DataGrid(controls.part('grid'), {
			setRole: (column, role) => {
				const roles = this.#reading?.columns.map((each) => each.role) ?? [];
				this.#answer({ roles: withRole(roles, column, role) });
			},
			setCell: (index, column, words) => this.#setCell(index, column, words),
		});
		this.addEventListener('input', ({ target }) => {
			if (target instanceof HTMLInputElement && target.type === 'file') void this.#open(target);
			else if (target instanceof Element && !target.closest('[data-grid], [data-questions]'))
				this.#drawSoon();
		});
		controls.control('data')?.addEventListener('beforeinput', (event) => {
			const problem = sizeProblem(event.data ?? event.dataTransfer?.getData('text/plain') ?? '');
			if (problem === undefined) return this.#history.keepBeforeTyping(() => this.#kept());
			event.preventDefault();
			this.#sayOfFile(problem);
		});
		controls.onClick('clear', () => {
			this.#history.keep(this.#kept());
			const controls = { title: '', target: '', rebase: '', unit: '' };
			this.#show({ data: '', reading: {}, controls, isIllustrative: false });
			this.#goToData();
		});
		controls.onClick('undo', () => this.#takeBack());
		controls.onClick('print', () => void this.#ifConfirmed(() => print()));
		for (const kind of DOWNLOADS) {
			controls.onClick(kind, () => void this.#ifConfirmed(() => this.#download(kind)));
		}
		document.addEventListener('click', ({ target }) => {
			if (!(target instanceof Element)) return;
			const id = target.closest<HTMLElement>('[data-example]')?.dataset.example;
			if (id) this.#try(id);
		});
		this.#begin();
	}

	/** Shows what was entered before this script arrived, which can be taken back like anything else. */
	#begin(): void {
		const before = this.#kept();
		if (before.data !== '') this.#history.keep({ ...before, data: '' });
		this.#draw();
		const file = this.querySelector<HTMLInputElement>('input[type=file]');
		if (file) void this.#open(file);
	}

	async #open(control: HTMLInputElement): Promise<void> {
		const [file] = control.files ?? [];
		if (!file) return;
		const opened = await openFile(file);
		control.value = '';
		if ('problem' in opened) return this.#sayOfFile(opened.problem);
		this.#history.keep(this.#kept());
		if ('chart' in opened) return this.#show(opened.chart);
		this.#reader.begin(opened.text, {}, today());
		this.#controls.set('data', opened.text);
		this.#draw();
		if (opened.note) this.#sayOfFile(opened.note);
	}

	/** Shows a message about a file above the problems of its lines, which stay. */
	#sayOfFile(message: string): void {
		const problems = this.#controls.part('problems');
		problems.querySelector('[role="alert"]')?.remove();
		problems.prepend(element('p', { role: 'alert' }, [message]));
	}

	#try(id: string): void {
		const example = chartExample(id);
		if (!example) return;
		const { measure: title, engine, direction, unit } = example;
		const rebase = example.rebase ? `${example.rebase.date} ${example.rebase.reason}` : '';
		const controls = { title, engine, direction, unit, target: '', rebase };
		this.#history.keep(this.#kept());
		this.#show({ data: exampleText(example), reading: {}, controls, isIllustrative: true });
		this.#goToData();
	}

	#show({ data, reading, controls, isIllustrative }: KeptChart): void {
		for (const name of KEPT) {
			const value = controls[name];
			if (value !== undefined) this.#controls.set(name, value);
		}
		this.#controls.set('data', data);
		const illustrative = this.#controls.control('illustrative');
		if (illustrative) illustrative.checked = isIllustrative;
		this.#reader.begin(data, reading, today());
		this.#draw();
	}

	#goToData(): void {
		const data = this.#controls.control('data');
		data?.focus();
		data?.setSelectionRange(0, 0);
		data?.scrollTo(0, 0);
	}

	#setCell(index: number, column: number, words: string): void {
		const reading = this.#reading;
		const line = reading?.cells[index];
		if (!reading || !line) return;
		const sign = reading.separator === 'space' ? '  ' : SIGNS[reading.separator];
		this.#setData(withCell(this.#controls.value('data'), line.cells, column, words, sign));
	}

	#setData(text: string): void {
		this.#history.keep(this.#kept());
		this.#controls.set('data', text);
		this.#draw();
		this.#keepFocus();
	}

	/** Takes back the last change, typed or made by a button. */
	#takeBack(): void {
		const before = this.#history.takeBack();
		if (before) this.#show(before);
		// Without anything left to take back its button goes, and focus with it.
		if (this.#history.isEmpty) this.#controls.part('status').focus();
	}

	#answer(settings: Choice['settings']): void {
		this.#history.keep(this.#kept());
		this.#reader.answer(settings);
		this.#draw();
		this.#keepFocus();
	}

	/** The button that a reader chose may be gone, so focus moves to the status. */
	#keepFocus(): void {
		if (document.activeElement === document.body) this.#controls.part('status').focus();
	}

	#drawSoon(): void {
		clearTimeout(this.#pause);
		if (this.#controls.value('data').length < MUCH_TEXT) this.#draw();
		else this.#pause = setTimeout(() => this.#draw(), PAUSE);
	}

	#draw(): void {
		clearTimeout(this.#pause);
		this.#pause = undefined;
		const controls = this.#controls;
		const reading = this.#reader.read(controls.value('data'), today());
		const isIllustrative = controls.control('illustrative')?.checked ?? false;
		const choices =
			reading && readChoices((name) => controls.value(name), reading, isIllustrative, today());
		const hasNumber = reading?.rows.some(({ gap }) => gap === undefined) ?? false;
		this.#reading = reading;
		this.#choices = choices;
		this.#chart = choices && hasNumber ? buildChart(choices.input) : undefined;
		controls.part('picture').innerHTML = this.#chart?.picture ?? '';
		const table =
			this.#chart && choices ? [tableElement(choices.input.title, this.#chart.table)] : [];
		controls.part('table').replaceChildren(...table);
		for (const part of controls.parts('drawn')) part.hidden = !this.#chart;
		controls.part('undo').hidden = this.#history.isEmpty;
		controls.part('grid-fold').hidden = !reading || reading.columns.length === 0;
		if (reading) this.#grid?.show(reading);
		this.#report?.show({ reading, choices, chart: this.#chart });
	}

	async #download(kind: (typeof DOWNLOADS)[number]): Promise<void> {
		const { input } = this.#choices ?? {};
		const [chart, reading] = [this.#chart, this.#reading];
		if (!chart || !reading || !input) return;
		try {
			const { blob, name } = await downloadFile(kind, {
				chart,
				input,
				reading,
				kept: this.#kept(),
			});
			save(blob, name);
		} catch {
			this.#controls.part('status').textContent =
				'The file could not be made. Slides need a network the first time; the other downloads do not.';
		}
	}

	#kept(): KeptChart {
		return {
			data: this.#controls.value('data'),
			reading: this.#reader.answers,
			controls: Object.fromEntries(KEPT.map((name) => [name, this.#controls.value(name)])),
			isIllustrative: this.#controls.control('illustrative')?.checked ?? false,
		};
	}

	/** Small numbers are asked about before anything leaves the page. */
	async #ifConfirmed(act: () => void | Promise<void>): Promise<void> {
		// What leaves the page is what was typed, and what is asked about, too.
		if (this.#pause !== undefined) this.#draw();
		const isSmall = this.#report?.smallNumbers !== '';
		if (!this.#chart || (isSmall && !(await isConfirmed(this.#controls.part('dialog'))))) return;
		await act();
	}
}

customElements.define('own-chart', OwnChart);
