/** The data as a table to correct in place: a select for the role of each column, an input for each cell. */

import { COLUMN_ROLES, type ColumnRole, type Reading } from '../../data-reader/reading/reading.ts';
import { element } from '../../ui/element.client.ts';
import { ROLE_WORDS } from './words/reading-words.ts';

/** Lines that the table shows; more would hold the browser up. */
const MOST_LINES = 200;

/** What is done with what a reader changes. */
export interface GridActions {
	setRole: (column: number, role: ColumnRole) => void;
	/** Of the line at an index of the cells of the reading. */
	setCell: (index: number, column: number, words: string) => void;
}

/** Keeps a table of inputs in step with what was read. */
export class DataGrid {
	readonly #place: HTMLElement;
	readonly #actions: GridActions;
	#shape = '';
	#inputs: HTMLInputElement[][] = [];
	#selects: HTMLSelectElement[] = [];

	constructor(place: HTMLElement, actions: GridActions) {
		this.#place = place;
		this.#actions = actions;
	}

	/** Shows a reading. While its lines and columns stay, the inputs do, and with them the reader’s place. */
	show(reading: Reading): void {
		const lines = linesShown(reading);
		const names = reading.columns.map(({ name }) => name).join('\n');
		const isCut =
			lines.length === MOST_LINES && reading.cells.length > (lines.at(-1)?.index ?? 0) + 1;
		const shape = `${lines.map(({ line }) => line).join()}\n${names}\n${isCut}`;
		if (shape !== this.#shape) this.#build(reading, lines, isCut);
		this.#shape = shape;
		for (const [column, select] of this.#selects.entries()) {
			select.value = reading.columns[column]?.role ?? 'other';
		}
		const wrong = new Map(
			reading.refused.flatMap(({ line, column, kind }) =>
				kind === 'total' ? [] : [[line, column]],
			),
		);
		for (const [index, { line, cells }] of lines.entries()) {
			const inputs = this.#inputs[index] ?? [];
			const at = wrong.get(line);
			const column = at === undefined ? -1 : cells.findLastIndex(({ place }) => place.column <= at);
			for (const [each, input] of inputs.entries()) {
				const words = cells[each]?.written.trim() ?? '';
				if (input.value !== words && input !== document.activeElement) input.value = words;
				input.setAttribute('aria-invalid', String(each === column));
			}
		}
	}

	#build({ columns }: Reading, lines: readonly ShownLine[], isCut: boolean): void {
		const table = document.createElement('table');
		table.createCaption().textContent = 'Your data';
		const head = table.createTHead().insertRow();
		head.append(element('th', { scope: 'col' }, ['Line']));
		this.#selects = columns.map(({ name }, column) => {
			const select = this.#roleSelect(name || `column ${column + 1}`, column);
			head.append(element('th', { scope: 'col' }, [name || `Column ${column + 1}`, select]));
			return select;
		});
		const body = table.createTBody();
		this.#inputs = lines.map(({ line, index }, at) => {
			const row = body.insertRow();
			row.append(element('th', { scope: 'row' }, [String(line)]));
			return columns.map(({ name }, column) => {
				const input = this.#cellInput(`${name || `Column ${column + 1}`}, line ${line}`);
				input.addEventListener('change', () => this.#actions.setCell(index, column, input.value));
				input.addEventListener('keydown', (event) => this.#move(event, at, column));
				row.insertCell().append(input);
				return input;
			});
		});
		const more = isCut
			? [
					element('p', { className: 'hint' }, [
						'The first 200 lines are shown. Correct others in the text.',
					]),
				]
			: [];
		this.#place.replaceChildren(...(columns.length > 0 ? [table, ...more] : []));
	}

	#roleSelect(name: string, column: number): HTMLSelectElement {
		const options = COLUMN_ROLES.map((value) => element('option', { value }, [ROLE_WORDS[value]]));
		const select = element('select', { className: 'field' }, options);
		select.setAttribute('aria-label', `Use of ${name}`);
		select.addEventListener('change', () => {
			const role = COLUMN_ROLES.find((each) => each === select.value);
			if (role) this.#actions.setRole(column, role);
		});
		return select;
	}

	#cellInput(label: string): HTMLInputElement {
		const input = element('input', { autocomplete: 'off', spellcheck: false });
		input.setAttribute('aria-label', label);
		return input;
	}

	/** Up and down go to the same column of the next line, as in a spreadsheet. */
	#move(event: KeyboardEvent, row: number, column: number): void {
		const step = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }[event.key];
		const next = step && this.#inputs[row + step]?.[column];
		if (!next) return;
		event.preventDefault();
		next.focus();
		next.select();
	}
}

interface ShownLine {
	/** Its index among the cells of the reading. */
	index: number;
	line: number;
	cells: Reading['cells'][number]['cells'];
}

function linesShown({ cells, lines }: Reading): ShownLine[] {
	return cells
		.map((each, index) => ({ ...each, index }))
		.filter(({ line }) => ['row', 'gap', 'refused'].includes(lines[line - 1] ?? ''))
		.slice(0, MOST_LINES);
}
