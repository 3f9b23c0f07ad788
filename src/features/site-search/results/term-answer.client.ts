import type { LexiconTerm, TiedPage } from '../query/lexicon.ts';
import { htmlElement } from './html-element.client.ts';

/** Fetches the meaning of a term and writes it out, with links to the glossary and to pages about it. `undefined` when it cannot be had. */
export async function termAnswer({
	id,
	term,
	pages = [],
}: LexiconTerm): Promise<HTMLElement | undefined> {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	try {
		const answer = await fetch(`${base}api/glossary/${id}.json`);
		if (!answer.ok) return undefined;
		const { meaning } = (await answer.json()) as { meaning?: unknown };
		if (typeof meaning !== 'string') return undefined;
		const box = htmlElement('div', 'term-answer');
		const heading = htmlElement('h2', 'term-answer-title');
		const anchor = document.createElement('a');
		anchor.href = `${base}glossary/#${id.replaceAll('/', '-')}`;
		anchor.textContent = term;
		heading.append(anchor);
		box.append(
			htmlElement('p', 'result-kind', 'What it means'),
			heading,
			htmlElement('p', 'result-summary', plain(meaning)),
			...(pages.length > 0 ? [pageList(pages, base)] : []),
		);
		return box;
	} catch {
		return undefined;
	}
}

function pageList(pages: readonly TiedPage[], base: string): HTMLElement {
	const list = htmlElement('ul', 'result-parts');
	list.setAttribute('role', 'list');
	for (const { title, address } of pages) {
		const row = document.createElement('li');
		const anchor = document.createElement('a');
		anchor.href = base.slice(0, -1) + address;
		anchor.textContent = title;
		row.append(anchor);
		list.append(row);
	}
	return list;
}

/** The words of inline Markdown: figures, notes and terms in it are not needed for a short answer. */
function plain(markdown: string): string {
	return markdown
		.replace(/<Term id="[^"]*">([^<]*)<\/Term>/g, '$1')
		.replace(/<Term id="([^"]*)"\s*\/>/g, (_, id: string) => id.replaceAll('-', ' '))
		.replace(/<[^>]*>/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[*_`]/g, '')
		.replace(/\s+([.,;:])/g, '$1')
		.trim();
}
