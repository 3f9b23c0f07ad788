import type { PagefindPage } from './pagefind.client.ts';

/** Writes out a page that was found. */
export function resultItem(page: PagefindPage): HTMLLIElement {
	const item = document.createElement('li');
	const { kind, title = page.url, summary } = page.meta;
	if (kind) item.append(element('p', 'result-kind', kind));
	const heading = element('h2', 'result-title');
	heading.append(link(page.url, title));
	item.append(heading);
	if (summary) item.append(element('p', 'result-summary', summary));
	// A page that was found by a synonym has no word to mark in its text.
	if (page.excerpt.includes('<mark>')) {
		const excerpt = element('p', 'result-excerpt');
		excerpt.append('… ', ...marked(page.excerpt), ' …');
		item.append(excerpt);
	}
	const parts = page.sub_results.filter(({ url }) => /#(?!_top$)/.test(url)).slice(0, 3);
	if (parts.length > 0) {
		const list = element('ul', 'result-parts');
		for (const part of parts) {
			const row = document.createElement('li');
			row.append(link(part.url, part.title));
			list.append(row);
		}
		item.append(list);
	}
	return item;
}

function link(url: string, words: string): HTMLAnchorElement {
	const anchor = document.createElement('a');
	anchor.href = url;
	anchor.textContent = words;
	return anchor;
}

function element(name: string, className: string, words = ''): HTMLElement {
	const made = document.createElement(name);
	made.className = className;
	made.textContent = words;
	return made;
}

/** The text of an excerpt with its marks; any other markup is read as its words. */
function marked(html: string): Node[] {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	return [...body.childNodes].map((node) => {
		const words = node.textContent ?? '';
		return node.nodeName === 'MARK' ? element('mark', '', words) : document.createTextNode(words);
	});
}
