/** Pieces of the page that are made from what was read and drawn. */

import type { Choice, Question, Reading } from '../../data-reader/reading/reading.ts';
import { element } from '../../ui/element.client.ts';
import type { Chart } from './downloads.client.ts';
import { linesInWords } from './words/lines-in-words.ts';
import { refusalGroups } from './words/refusal-groups.ts';

/** The data of a chart as a table. */
export function tableElement(title: string, { columns, rows }: Chart['table']): HTMLTableElement {
	const table = document.createElement('table');
	table.createCaption().textContent = title;
	const head = table.createTHead().insertRow();
	for (const name of columns) head.append(element('th', { scope: 'col' }, [name]));
	const body = table.createTBody();
	for (const [date = '', ...cells] of rows) {
		const row = body.insertRow();
		row.append(element('th', { scope: 'row' }, [date]));
		for (const cell of cells) row.insertCell().textContent = cell;
	}
	return table;
}

/** The lines that could not be plotted, one message for those with the same mistake. A total is no mistake. */
export function problemElements({ refused }: Reading, turnTable: () => void): HTMLElement[] {
	const wrong = refused.filter(({ kind }) => kind !== 'total');
	const [only, ...others] = wrong;
	if (!only) return [];
	const whole = element('p', {}, [only.message]);
	if (only.kind === 'file') return [whole];
	if (only.kind === 'dates-across')
		return [whole, buttonFor('Turn the table so that the dates run down', turnTable)];
	const lead =
		others.length === 0
			? 'One row could not be plotted. Correct it above:'
			: `${wrong.length} rows could not be plotted. Correct them above:`;
	const items = refusalGroups(wrong).map(({ lines, message, hasOthers }) =>
		element('li', {}, [
			element('strong', {}, [`${linesInWords(lines).replace(/^l/, 'L')}:`]),
			` ${message}${hasOthers ? ' The same goes for the other lines.' : ''}`,
		]),
	);
	return [element('p', {}, [lead]), element('ul', {}, items)];
}

/** A question, with a button for each of the other readings. */
export function questionElement(
	{ message, choices, taken }: Question,
	id: string,
	answer: (settings: Choice['settings']) => void,
): HTMLElement {
	const text = element('p', { id }, [message]);
	const others = choices.filter(({ label }) => label !== taken);
	const buttons = others.map(({ label, settings }) =>
		settings ? buttonFor(`Read it as: ${label}`, () => answer(settings)) : dayInput(answer),
	);
	const right = buttonFor('This is right', () =>
		answer(choices.find(({ label }) => label === taken)?.settings),
	);
	const group = element('div', { className: 'question', role: 'group' }, [
		text,
		element('div', { className: 'line' }, [right, ...buttons]),
	]);
	group.setAttribute('aria-labelledby', id);
	return group;
}

function buttonFor(label: string, act: () => void): HTMLButtonElement {
	const button = element('button', { type: 'button', className: 'button plain' }, [label]);
	button.addEventListener('click', act);
	return button;
}

/** The one question that a date answers: the first day of week 1. */
function dayInput(answer: (settings: Choice['settings']) => void): HTMLElement {
	const input = element('input', { type: 'date', className: 'field' });
	input.addEventListener('change', () => {
		if (input.value) answer({ firstDay: input.value });
	});
	return element('label', { className: 'first-day' }, ['Week 1 began on', input]);
}
