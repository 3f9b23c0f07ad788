import { readData } from '../../data-reader/read-data.ts';
import { buildChart } from '../../spc/index.ts';
import { measureCsv } from '../own-chart/measure-files.ts';
import type { Control, FormContext } from './control.client.ts';
import { make } from './make.client.ts';

/** What a chart needs to know of its measure. */
export interface MeasureInForm {
	title: string;
	unit: string;
	direction: string;
	chart: string;
}

/** New data of a measure, which are saved as a file beside the entry. */
export interface PastedData {
	csv: string;
	/** The file that has its data so far. */
	data: unknown;
}

export function isPastedData(value: unknown): value is PastedData {
	return typeof value === 'object' && value !== null && 'csv' in value && 'data' in value;
}

/**
 * The data of a measure: a table pasted from any spreadsheet, what was read of it, and its chart.
 *
 * @param measure returns the measure as it is filled in
 */
export function dataControl(
	given: unknown,
	measure: () => MeasureInForm,
	context: FormContext,
): Control {
	const area = make('textarea', {
		rows: 8,
		class: 'data',
		spellcheck: 'false',
		'aria-labelledby': context.labelledBy,
		'aria-describedby': context.describedBy || undefined,
	});
	let pasted = isPastedData(given) ? given : undefined;
	const file = pasted ? pasted.data : given;
	let isTyped = false;
	const account = make('div', { class: 'account', 'aria-live': 'polite' });
	const picture = make('div', { class: 'chart' });
	const read = () => {
		const today = new Date().toISOString().slice(0, 10);
		const reading = readData(area.value, {}, today);
		account.replaceChildren(
			make('p', {}, `${reading.rows.length} ${reading.rows.length === 1 ? 'row' : 'rows'} read.`),
			...reading.refused.map(({ line, message }) =>
				make('p', { class: 'error' }, `Line ${line}: ${message}`),
			),
			...reading.questions.map(({ message, taken }) =>
				make('p', {}, `${message} Taken: ${taken}.`),
			),
		);
		draw(reading.rows);
		return reading.rows;
	};
	const draw = (rows: ReturnType<typeof readData>['rows']) => {
		const { title, unit, direction, chart } = measure();
		picture.replaceChildren();
		if (rows.length < 2) return;
		const drawn = buildChart({
			title,
			unit,
			rows,
			engine: chart === 'xmr' ? 'xmr' : 'run',
			direction: direction === 'decrease' || direction === 'neutral' ? direction : 'increase',
			idPrefix: `${context.labelledBy}-chart`,
		});
		// The picture is our own: its texts are escaped where it is drawn.
		picture.innerHTML = drawn.picture;
	};
	area.addEventListener('input', () => {
		isTyped = true;
		const rows = read();
		const csv = measureCsv(rows)
			.replace(/^\ufeff/, '')
			.replaceAll('\r\n', '\n');
		pasted = rows.length > 0 ? { csv, data: file } : undefined;
	});
	if (pasted) {
		area.value = pasted.csv;
		read();
	} else if (typeof file === 'string')
		context.backend
			.data(context.entry, file)
			.then((text) => {
				if (isTyped) return;
				area.value = text;
				read();
			})
			.catch((error: unknown) => {
				account.textContent = error instanceof Error ? error.message : String(error);
			});
	return {
		element: make(
			'div',
			{},
			make(
				'p',
				{ class: 'hint' },
				'Paste the table from your spreadsheet, with its first row of names. Where one site is named, a row may show no group of 1 to 7 people: put longer periods together, or write *.',
			),
			area,
			account,
			picture,
		),
		read: () => pasted ?? file,
	};
}
