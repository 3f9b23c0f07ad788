import type { KeptChart } from './chart-file.ts';

/** So many changes can be taken back. */
const MOST_KEPT = 50;

/** What a chart was before each change, so that a change can be taken back. */
export class ChartHistory {
	readonly #past: KeptChart[] = [];
	#isTyping = false;

	get isEmpty(): boolean {
		return this.#past.length === 0;
	}

	/** Keeps the chart as it is before a change. */
	keep(chart: KeptChart): void {
		this.#isTyping = false;
		this.#past.push(chart);
		if (this.#past.length > MOST_KEPT) this.#past.shift();
	}

	/** Keeps the chart as it is before a reader begins to type; what is typed without a pause for anything else is one change. */
	keepBeforeTyping(chart: () => KeptChart): void {
		if (this.#isTyping) return;
		this.keep(chart());
		this.#isTyping = true;
	}

	/** The chart as it was before the last change that is left. */
	takeBack(): KeptChart | undefined {
		this.#isTyping = false;
		return this.#past.pop();
	}
}
