import { expect, test } from 'vitest';
import { explainFirstTerms, nameTables, noteMark, numberNotes, termMark } from './page-text.ts';

test('notes are numbered in text order, each source once', () => {
	const { html, sources } = numberNotes(`a${noteMark('x')} b${noteMark('y')} c${noteMark('x')}`);
	expect(sources).toEqual(['x', 'y']);
	expect(html.match(/>\d</g)).toEqual(['>1<', '>2<', '>1<']);
});

test('sources of the page itself come first, named in the text or not', () => {
	const { html, sources } = numberNotes(`a${noteMark('y')}`, ['p', 'q']);
	expect(sources).toEqual(['p', 'q', 'y']);
	expect(html).toBe('a<sup class="note-mark"><a href="#note-3" aria-label="Source 3">3</a></sup>');
});

test('long runs of spaces without a note are kept', () => {
	const html = `a${' '.repeat(200_000)}b`;
	expect(numberNotes(html).html).toBe(html);
	expect(numberNotes(`${html}${' '.repeat(200_000)}${noteMark('y')}`).html.length).toBe(
		numberNotes(`${html}${noteMark('y')}`).html.length,
	);
});

test('the number of a note is directly after its words, and separated from a previous number', () => {
	const { html } = numberNotes(`Said. ${noteMark('x')}\n${noteMark('y')} Then`);
	expect(html.replace(/<\/?a[^>]*>/g, '')).toBe(
		'Said.<sup class="note-mark">1</sup>&nbsp;<sup class="note-mark">2</sup> Then',
	);
});

test('a term is explained at its first mention and plain words after that', () => {
	const ward = (words: string) => termMark('care/ward', '/glossary/#care-ward', words);
	const nurse = termMark('nurse', '/glossary/#nurse', 'nurse');
	expect(explainFirstTerms(`${ward('wards')}, ${nurse} and ${ward('<em>ward</em>')}`)).toEqual({
		html: '<button type="button" class="term" popovertarget="meaning--care-ward">wards</button>, <button type="button" class="term" popovertarget="meaning--nurse">nurse</button> and <em>ward</em>',
		terms: ['care/ward', 'nurse'],
	});
});

test('tables are named by their number and their column headers', () => {
	const table = (heads: string) =>
		`<div aria-label="Table"><table><thead><tr>${heads}</tr></thead></table></div>`;
	const named = nameTables(
		`${table('<th>Year</th><th align="right">“A” <em>and "B"</em></th>')}<p>${table('<th></th>')}`,
	);
	expect([...named.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
		'Table 1: Year, “A” and &quot;B&quot;',
		'Table 2',
	]);
});

test('tables with the same name are distinguished by a number', () => {
	const box = (name: string) =>
		`<section class="table-scroll" tabindex="0" aria-label="${name}"><table></table></section>`;
	const named = nameTables(box('Values of “A”') + box('Values of “B”') + box('Values of “A”'));
	expect([...named.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
		'Values of “A”',
		'Values of “B”',
		'Values of “A” (2)',
	]);
});

test('marked text is escaped: an id or an address cannot break out of its mark', () => {
	expect(noteMark('"><script>')).toBe(
		'<sup class="note-mark" data-source="&quot;&gt;&lt;script&gt;"></sup>',
	);
	expect(termMark('"<', '/a"b/', 'words')).toBe(
		'<a class="term" data-term="&quot;&lt;" href="/a&quot;b/">words</a>',
	);
});
