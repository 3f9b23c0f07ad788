import type { ComparisonRow } from './comparison.ts';

/** One compared idea: its name, its pages, and what takes it off the list. */
export interface Column {
	title: string;
	page: string;
	pack: string;
	remove: () => void;
}

/** Ideas side by side as a table. Texts are always set as text. */
export function comparisonTable(
	columns: readonly Column[],
	rows: readonly ComparisonRow[],
): HTMLElement {
	const table = document.createElement('table');
	const head = table.createTHead().insertRow();
	head.append(heading('col', 'Question'), ...columns.map(columnHeading));
	const body = table.createTBody();
	for (const { question, cells } of rows) {
		const row = body.insertRow();
		row.append(heading('row', question));
		for (const lines of cells) row.insertCell().append(answer(lines));
	}
	return table;
}

/** The same ideas one after the other, for screens on which they are not side by side: each with the questions that it answers. */
export function comparisonList(
	columns: readonly Column[],
	rows: readonly ComparisonRow[],
): HTMLElement {
	const list = document.createElement('ol');
	list.setAttribute('role', 'list');
	for (const [place, column] of columns.entries()) {
		const title = document.createElement('h2');
		title.append(link(column.page, column.title));
		const answers = document.createElement('dl');
		for (const { question, cells } of rows) {
			const term = document.createElement('dt');
			term.textContent = question;
			const words = document.createElement('dd');
			words.append(answer(cells[place] ?? []));
			answers.append(term, words);
		}
		const item = document.createElement('li');
		item.append(title, columnTools(column), answers);
		list.append(item);
	}
	return list;
}

function heading(scope: 'col' | 'row', ...words: (string | Node)[]): HTMLElement {
	const cell = document.createElement('th');
	cell.scope = scope;
	cell.append(...words);
	return cell;
}

function columnHeading(column: Column): HTMLElement {
	return heading('col', link(column.page, column.title), columnTools(column));
}

function columnTools({ title, pack, remove }: Column): HTMLElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button plain';
	button.textContent = 'Remove';
	button.setAttribute('aria-label', `Remove: ${title}`);
	button.addEventListener('click', remove);
	const print = link(pack, 'Pack to print');
	print.setAttribute('aria-label', `Pack to print: ${title}`);
	const tools = document.createElement('span');
	tools.className = 'column-tools';
	tools.append(print, button);
	return tools;
}

function link(address: string, words: string): HTMLAnchorElement {
	const element = document.createElement('a');
	element.href = address;
	element.textContent = words;
	return element;
}

function answer(lines: readonly string[]): Node {
	if (lines.length === 0) {
		const gap = document.createElement('span');
		gap.className = 'gap';
		gap.textContent = 'Not published';
		return gap;
	}
	if (lines.length === 1) return document.createTextNode(lines[0] ?? '');
	const list = document.createElement('ul');
	for (const line of lines) {
		const item = document.createElement('li');
		item.textContent = line;
		list.append(item);
	}
	return list;
}
