/** The chart tool for tests, in a page of its own. */
import './own-chart.client.ts';

const PARTS =
	'grid problems grid-fold clear undo print questions picture columns drawn table caution small-lines target-problem rebase-problem csv svg png slide yaml chart';

/** Opens the tool without any data, and two examples below it. */
export function openTool(): void {
	const parts = PARTS.split(' ').map((name) => `<div data-${name}></div>`);
	const page = document.createElement('div');
	page.innerHTML = `<own-chart>
		<textarea name="data"></textarea><input type="file" name="file"><input name="title"><input name="target"><textarea name="rebase"></textarea>
		<input name="unit"><input type="checkbox" name="illustrative">
		<input type="radio" name="direction" value="increase" checked><input type="radio" name="direction" value="decrease">
		<input type="radio" name="engine" value="run" checked><input type="radio" name="engine" value="xmr">
		${parts.join('')}<p data-status tabindex="-1"> Paste your data. </p><dialog data-dialog></dialog></own-chart>
		<a data-example="example-shift"><b>Shift</b></a><a data-example="unknown">Unknown</a>`;
	document.body.replaceChildren(page);
}

function find<E extends HTMLElement>(selector: string): E {
	const found = document.querySelector<E>(selector);
	if (!found) throw new Error(`The page has nothing for ${selector}`);
	return found;
}

export const named = (name: string) => find<HTMLInputElement>(`[name="${name}"]`);
export const part = (name: string) => find(`[data-${name}]`);
export const text = (name: string) => part(name).textContent;
export const settle = () => new Promise((done) => setTimeout(done, 5));

export function type(name: string, words: string): void {
	named(name).value = words;
	named(name).dispatchEvent(new Event('input', { bubbles: true }));
}

export function press(words: string): void {
	[...document.querySelectorAll('button')].find((button) => button.textContent === words)?.click();
}

export const DATA = 'date,value\n2025-01-01,12\n2025-02-01,15\n2025-03-01,11\n';
