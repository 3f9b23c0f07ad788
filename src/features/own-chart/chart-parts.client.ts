import type { chartOf } from '../../spc/index.ts';
import type { PastedProblem } from './pasted-data.ts';

/** A chart with its words. */
export type Chart = ReturnType<typeof chartOf>;

/** The data of a chart as a table. */
export function tableElement(title: string, { columns, rows }: Chart['table']): HTMLTableElement {
	const table = document.createElement('table');
	table.createCaption().textContent = title;
	const head = table.createTHead().insertRow();
	for (const name of columns) head.append(headCell(name, 'col'));
	const body = table.createTBody();
	for (const [date = '', ...cells] of rows) {
		const row = body.insertRow();
		row.append(headCell(date, 'row'));
		for (const cell of cells) row.insertCell().textContent = cell;
	}
	return table;
}

function headCell(text: string, scope: 'col' | 'row'): HTMLTableCellElement {
	const cell = document.createElement('th');
	cell.scope = scope;
	cell.textContent = text;
	return cell;
}

/** Beyond these, bad lines are counted and not listed. */
const MOST_PROBLEMS = 20;

/** The bad lines of data as a list, each with what is wrong. */
export function problemList(problems: readonly PastedProblem[]): HTMLElement[] {
	if (problems.length === 0) return [];
	const lead = document.createElement('p');
	lead.textContent =
		problems.length === 1
			? 'One line is not drawn. Mend it above:'
			: `${problems.length} lines are not drawn. Mend them above:`;
	const list = document.createElement('ul');
	for (const { line, message } of problems.slice(0, MOST_PROBLEMS)) {
		const item = document.createElement('li');
		const number = document.createElement('strong');
		number.textContent = `Line ${line}:`;
		item.append(number, ` ${message}`);
		list.append(item);
	}
	if (problems.length <= MOST_PROBLEMS) return [lead, list];
	const rest = document.createElement('p');
	rest.textContent = `And ${problems.length - MOST_PROBLEMS} more.`;
	return [lead, list, rest];
}
