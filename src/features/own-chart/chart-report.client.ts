/** Says beside a chart how its data were read, and what is drawn. */

import type { Choice, Reading } from '../../data-reader/reading/reading.ts';
import type { ChartChoices } from './chart-choices.ts';
import type { Controls } from './controls.client.ts';
import type { Chart } from './downloads.client.ts';
import { problemElements, questionElement } from './elements.client.ts';
import { linesInWords } from './words/lines-in-words.ts';
import { columnsInWords, statusWords } from './words/reading-words.ts';
import { smallNumberLines } from './words/small-number-lines.ts';

/** Milliseconds without typing after which the status is announced. */
const PAUSE = 600;

/** What is shown: nothing was read, or read and not drawn, or drawn. */
export interface ShownChart {
	reading: Reading | undefined;
	choices: ChartChoices | undefined;
	chart: Chart | undefined;
}

/** What is done with what a reader answers. */
export interface ReportActions {
	answer: (settings: Choice['settings']) => void;
	turnTable: () => void;
}

/** Keeps the words around a chart in step with it. */
export class ChartReport {
	readonly #controls: Controls;
	readonly #actions: ReportActions;
	/** What the page says before anything is drawn. */
	readonly #nothingYet: string;
	#pause: ReturnType<typeof setTimeout> | undefined;
	#smallNumbers = '';

	constructor(controls: Controls, actions: ReportActions) {
		this.#controls = controls;
		this.#actions = actions;
		this.#nothingYet = controls.part('status').textContent.trim();
	}

	/** The lines with small numbers, in words; empty without any. */
	get smallNumbers(): string {
		return this.#smallNumbers;
	}

	show(shown: ShownChart): void {
		this.#showReading(shown.reading);
		this.#showProblems(shown);
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => this.#say(shown), PAUSE);
		if (!shown.chart) this.#say(shown);
	}

	#showReading(reading: Reading | undefined): void {
		const { answer, turnTable } = this.#actions;
		const questions = (reading?.questions ?? []).map((question, index) =>
			questionElement(question, `chart-question-${index}`, answer),
		);
		this.#controls.part('questions').replaceChildren(...questions);
		const columns = this.#controls.part('columns');
		columns.textContent = reading ? columnsInWords(reading) : '';
		columns.hidden = columns.textContent === '';
		const problems = reading ? problemElements(reading, turnTable) : [];
		this.#controls.part('problems').replaceChildren(...problems);
		this.#controls.mark('data', reading?.refused.some(({ kind }) => kind !== 'total') ?? false);
	}

	#showProblems({ reading, choices }: ShownChart): void {
		for (const name of ['target', 'rebase'] as const) {
			const problem = choices?.problems[name];
			this.#controls.part(`${name}-problem`).textContent = problem ?? '';
			this.#controls.mark(name, problem !== undefined);
		}
		const lines = smallNumberLines(reading?.rows ?? [], choices?.input.unit ?? '');
		this.#smallNumbers = lines.length === 0 ? '' : linesInWords(lines);
		this.#controls.part('caution').hidden = lines.length === 0;
		for (const part of this.#controls.parts('small-lines')) part.textContent = this.#smallNumbers;
	}

	/** Says in words what is drawn. The place is a live region, so that screen readers announce it. */
	#say({ reading, choices, chart }: ShownChart): void {
		clearTimeout(this.#pause);
		const status = this.#controls.part('status');
		const title = choices?.input.title ?? '';
		const text =
			chart && reading
				? statusWords(reading, { ...chart, title }, this.#smallNumbers)
				: [reading?.refused[0]?.message, this.#nothingYet].filter(Boolean).join(' ');
		if (status.textContent.trim() !== text) status.textContent = text;
	}
}
