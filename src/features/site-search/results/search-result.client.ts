import type { PagefindPage } from '../pagefind/pagefind.client.ts';
import { htmlElement } from './html-element.client.ts';

/** Writes out a page that was found: its kind, title and summary, or else where its words are; its Easy Read version. */
export function resultItem(page: PagefindPage): HTMLLIElement {
	const item = document.createElement('li');
	const { kind, title = page.url, summary, easyRead } = page.meta;
	if (kind) item.append(htmlElement('p', 'result-kind', kind));
	const heading = htmlElement('h2', 'result-title');
	heading.append(link(page.url, title));
	item.append(heading);
	if (summary) item.append(htmlElement('p', 'result-summary', summary));
	else if (page.excerpt.includes('<mark>')) {
		const excerpt = htmlElement('p', 'result-excerpt');
		excerpt.append('… ', ...marked(page.excerpt), ' …');
		item.append(excerpt);
	}
	const parts = page.sub_results
		.filter(({ url }) => /#(?!_top$)/.test(url))
		.slice(0, 3)
		.map(({ url, title: words }) => link(url, words));
	if (easyRead) parts.push(link(easyRead, `Easy Read version of ${title}`, 'Easy Read version'));
	if (parts.length > 0) {
		const list = htmlElement('ul', 'result-parts');
		list.setAttribute('role', 'list');
		for (const part of parts) {
			const row = document.createElement('li');
			row.append(part);
			list.append(row);
		}
		item.append(list);
	}
	return item;
}

function link(url: string, words: string, shown = words): HTMLAnchorElement {
	const anchor = document.createElement('a');
	anchor.href = url;
	anchor.textContent = shown;
	if (shown !== words) anchor.setAttribute('aria-label', words);
	return anchor;
}

/** The text of an excerpt with its marks; any other markup is read as its words. */
function marked(html: string): Node[] {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	return [...body.childNodes].map((node) => {
		const words = node.textContent ?? '';
		return node.nodeName === 'MARK'
			? htmlElement('mark', '', words)
			: document.createTextNode(words);
	});
}
