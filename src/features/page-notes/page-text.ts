import { escapeMarkup } from '../../format/markup.ts';
import { anchorFromId } from '../../graph/address.ts';
import { columnHeads } from './stack-tables.ts';

/**
 * Everything that depends on a page as a whole: the numbers of its notes, the first mention of a term, the names of
 * its tables.
 *
 * Astro may render the components of a text in any order. So they leave marks, which are replaced in text order once
 * the page is complete. Patterns find them: a rendered page has no tree, our own code has written every mark, and to
 * parse and write a page of 29 kB again with parse5 takes six times as long (2.6 ms, not 0.4 ms).
 */

/** What is before and after the source in its mark. */
const NOTE_START = '<sup class="note-mark" data-source="';
const NOTE_END = '"></sup>';

/** The mark of a source in a text. */
export function noteMark(source: string): string {
	return NOTE_START + escapeMarkup(source) + NOTE_END;
}

/** The mark of a term in a text, around its words: a link to the glossary until a page explains it. */
export function termMark(term: string, address: string, words: string): string {
	return `<a class="term" data-term="${escapeMarkup(term)}" href="${escapeMarkup(address)}">${words}</a>`;
}

/** The anchor of a note. */
export function noteAnchor(number: number): string {
	return `note-${number}`;
}

/**
 * Numbers the notes of a text. A number is directly after the words that it supports, without the author’s space, so
 * that no line starts with one. Between two numbers there is a no-break space.
 * @param html a text with marks
 * @param first ids of sources that come first, whether the text names them or not
 * @returns the text with numbers, and the sources in the order of their numbers
 */
export function numberNotes(
	html: string,
	first: readonly string[] = [],
): { html: string; sources: string[] } {
	const numbers = new Map<string, number>();
	const numberOf = (source: string) => {
		const known = numbers.get(source);
		if (known !== undefined) return known;
		numbers.set(source, numbers.size + 1);
		return numbers.size;
	};
	for (const source of first) numberOf(source);
	const [start = '', ...marked] = html.split(NOTE_START);
	let before = start;
	let numbered = '';
	for (const part of marked) {
		const end = part.indexOf(NOTE_END);
		const number = numberOf(part.slice(0, end));
		const words = before.trimEnd();
		const isAfterNote = words === '' ? numbered !== '' : words.endsWith('</sup>');
		numbered += `${words}${isAfterNote ? '&nbsp;' : ''}<sup class="note-mark"><a href="#${noteAnchor(number)}" aria-label="Source ${number}">${number}</a></sup>`;
		before = part.slice(end + NOTE_END.length);
	}
	return { html: numbered + before, sources: [...numbers.keys()] };
}

/** The anchor of what a term means, on a page that mentions it. */
export function meaningAnchor(term: string): string {
	return `meaning--${anchorFromId(term)}`;
}

/**
 * Makes of the first mention of each term a button that opens what the term means, and plain words of those after it.
 * @returns the text, and the terms in the order of the text: the page owes each of them its meaning
 */
export function explainFirstTerms(html: string): { html: string; terms: string[] } {
	const terms = new Set<string>();
	const explained = html.replace(
		/<a class="term" data-term="([^"]*)" href="[^"]*">([\s\S]*?)<\/a>/g,
		(_, term: string, words: string) => {
			if (terms.has(term)) return words;
			terms.add(term);
			return `<button type="button" class="term" popovertarget="${meaningAnchor(term)}">${words}</button>`;
		},
	);
	return { html: explained, terms: [...terms] };
}

/**
 * Gives each table of a text a name of its own: the one it has, else its number and the heads of its
 * columns. A name that was there before gets a number, too.
 */
export function nameTables(html: string): string {
	if (!html.includes('<table')) return html;
	let number = 0;
	const named = html.replace(
		/aria-label="Table">(\s*<table[\s\S]*?<\/table>)/g,
		(_, table: string) => {
			number += 1;
			const heads = columnHeads(table).filter(Boolean);
			const words = heads.length > 0 ? `: ${heads.join(', ')}` : '';
			return `aria-label="Table ${number}${words}">${table}`;
		},
	);
	const met = new Map<string, number>();
	return named.replace(
		/(<section class="table-scroll[^>]* aria-label="[^"]*)"/g,
		(whole, untilName: string) => {
			const times = (met.get(untilName) ?? 0) + 1;
			met.set(untilName, times);
			return times === 1 ? whole : `${untilName} (${times})"`;
		},
	);
}
