import type { Findings } from './find-pages.ts';

/** The message above the results of a search. */
export interface SearchMessage {
	/** Read out when the results are there. */
	status: string;
	/** What was done about words that are on no page. */
	note?: string;
	/** Offers the same search for the words exactly as they were typed. */
	insteadFor?: string;
	/** Offers the same search in the whole text of pages, where only titles and summaries were searched. */
	offersTexts?: boolean;
}

/**
 * Says how many pages were found and what was made of the query.
 * @param query as it was typed; empty when only filters were chosen
 * @param count pages left once the filters are applied
 * @param elsewhere words that ask for what a hospital’s own website has
 */
export function searchMessage(
	query: string,
	count: number,
	found: Findings,
	elsewhere?: string,
): SearchMessage {
	if (elsewhere !== undefined)
		return {
			status: `Nothing on this site is about “${elsewhere}”.`,
			note: 'This site is about improving care. Ask the ward, or look on the website of the hospital or trust.',
		};
	if (query === '') return { status: results(count) };
	const taken = found.corrections.reduce(
		(text, correction) =>
			text.replace(new RegExp(escaped(correction.typed), 'i'), correction.taken),
		query,
	);
	const nothing =
		found.unknown.length > 0 ? `Nothing on this site is about ${listWords(found.unknown)}.` : '';
	if (count === 0) {
		const none = nothing || `No page answers ${quoted(query)}.`;
		return { status: found.pages.length > 0 ? 'No results with these filters' : none };
	}
	if (found.corrections.length > 0)
		return {
			status: `Showing ${results(count)} for ${quoted(taken)}`,
			...(nothing ? { note: nothing } : {}),
			insteadFor: query,
		};
	if (found.extent === 'some')
		return {
			status: `${results(count)} for part of ${quoted(query)}`,
			note: nothing
				? `${nothing} These pages are about the rest of your words.`
				: 'No page has all of your words. These pages have the most telling ones.',
		};
	const status = `${results(count)} for ${quoted(query)}`;
	if (found.complete >= found.pages.length || count < found.pages.length) return { status };
	const some = found.complete === 1 ? '1 page has' : `${found.complete} pages have`;
	return { status, note: `${some} all of your words. The others have the most telling ones.` };
}

function results(count: number): string {
	return count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`;
}

/** The most letters of a query that a message repeats. */
const MOST_LETTERS = 80;

/** The most unknown words that a message names. */
const MOST_WORDS = 4;

/** The beginning of a text between quotation marks, which it may have already. */
export function quoted(text: string): string {
	const bare = /^["“”](.+)["“”]$/.exec(text)?.[1] ?? text;
	const letters = [...bare];
	return letters.length <= MOST_LETTERS
		? `“${bare}”`
		: `“${letters.slice(0, MOST_LETTERS).join('')}…”`;
}

function listWords(words: readonly string[]): string {
	const named = words.slice(0, MOST_WORDS).map(quoted);
	const others = words.length - named.length;
	const rest = others === 0 ? [] : others === 1 ? ['1 other word'] : [`${others} other words`];
	return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format([...named, ...rest]);
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
