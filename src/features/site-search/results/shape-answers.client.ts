import type { ShapeAnswer } from '../query/question-shapes.ts';
import { htmlElement } from './html-element.client.ts';

/** Writes out links to the pages that answer a kind of question. */
export function shapeAnswers(shapes: readonly ShapeAnswer[]): HTMLElement {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '');
	const list = htmlElement('ul', 'shape-answers');
	list.setAttribute('role', 'list');
	for (const { address, label } of shapes) {
		const row = document.createElement('li');
		const anchor = document.createElement('a');
		anchor.href = `${base}${address}`;
		anchor.textContent = label;
		row.append(anchor);
		list.append(row);
	}
	return list;
}
