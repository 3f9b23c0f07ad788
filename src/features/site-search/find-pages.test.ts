import { describe, expect, test } from 'vitest';
import { findPages } from './find-pages.ts';
import { type PageGroup, pageGroup } from './page-groups.ts';
import { buildLexicon } from './query/lexicon.ts';
import type { SearchIndex } from './search-index.ts';

/** Pages by their address, which is their key. A word counts once for each time that it is there. */
const PAGES: Readonly<Record<string, string>> = {
	'/change-ideas/form/': 'a form to fill in before the ward round so that patients say their views',
	'/change-ideas/rights/': 'rights explained with an interpreter',
	'/guides/start/': 'how a ward starts with a team of staff',
	'/guides/': 'start rights ward round interpreter team tribunal',
	'/sources/report/': 'ward round report',
	'/for-authors/fields/': 'ward field of an entry',
	'/change-ideas/form/easy-read/': 'a form for the ward round',
	'/glossary/': 'tribunal ward round interpreter team',
	'/context/law/': 'the tribunal decides on an appeal by the ward',
};

function fakeIndex(): SearchIndex {
	const entries = Object.entries(PAGES);
	const words = new Map<string, number>();
	for (const [, text] of entries)
		for (const word of new Set(text.split(' '))) words.set(word, (words.get(word) ?? 0) + 1);
	const matches = async (text: string) =>
		new Map(
			entries
				.filter(([, page]) => ` ${page} `.includes(` ${text} `))
				.map(([key]) => [key, 1] as const),
		);
	return {
		// As if all other pages of a site were about something else.
		size: 300,
		groups: new Map<string, PageGroup>(entries.map(([key]) => [key, pageGroup(key)])),
		matches,
		pagesWith: async (text) => new Set((await matches(text)).keys()),
		words: async () => words,
	};
}

const lexicon = buildLexicon({
	terms: [{ id: 'ward-round', term: 'Ward round', names: ['MDT meeting'] }],
});
const find = (query: string, options = {}) => findPages(query, lexicon, fakeIndex(), options);

test('a change idea comes before sources that answer as well, and lists come last', async () => {
	expect((await find('ward round')).pages).toEqual([
		'/change-ideas/form/',
		'/sources/report/',
		'/glossary/',
		'/guides/',
	]);
});

test('pages that answer as well come first where more of the words follow each other as they were typed', async () => {
	const index = fakeIndex();
	const on = (pages: Readonly<Record<string, string>>): SearchIndex => {
		const matches = async (text: string) =>
			new Map(
				Object.entries(pages).flatMap(([key, page]) =>
					` ${page} `.includes(` ${text} `) ? [[key, 1] as const] : [],
				),
			);
		const groups = new Map(Object.keys(pages).map((key) => [key, 'Guides' as const]));
		const pagesWith = async (text: string) => new Set((await matches(text)).keys());
		return { ...index, groups, matches, pagesWith };
	};
	// /c/ has both pairs in a row, /a/ and /b/ have one each, /d/ has none.
	const pages = {
		'/a/': 'night bell quiet',
		'/b/': 'bell by quiet night',
		'/c/': 'quiet night bell',
		'/d/': 'bell and night and quiet',
	};
	const found = await findPages('quiet night bell', lexicon, on(pages));
	expect(found.pages).toEqual(['/c/', '/a/', '/b/', '/d/']);
});

test('Easy Read versions and pages for authors are found by readers who ask for them', async () => {
	expect((await find('ward round easy read')).pages).toContain('/change-ideas/form/easy-read/');
	expect((await find('ward field')).pages).toContain('/for-authors/fields/');
	expect((await find('ward')).pages).not.toContain('/for-authors/fields/');
});

test('a synonym of the glossary finds what its term finds', async () => {
	expect((await find('mdt meeting')).pages[0]).toBe('/change-ideas/form/');
});

test('a misspelt word is replaced by the nearest one, and the correction is reported', async () => {
	const found = await find('tribunl');
	expect(found.corrections).toMatchObject([{ typed: 'tribunl', taken: 'tribunal' }]);
	expect(found.pages[0]).toBe('/context/law/');
	expect(found.extent).toBe('all');
});

test('nothing is corrected for a reader who wants the words as typed', async () => {
	const found = await find('tribunl', { correct: false });
	expect(found).toMatchObject({ pages: [], unknown: ['tribunl'], extent: 'none' });
});

test('an unfinished word is completed without a remark', async () => {
	const found = await find('interp', { typing: true });
	expect(found.corrections).toEqual([]);
	expect(found.pages[0]).toBe('/change-ideas/rights/');
});

test('a word that replaces an unfinished one, and does not complete it, is reported', async () => {
	const found = await find('tribunl', { typing: true });
	expect(found.corrections).toMatchObject([{ typed: 'tribunl', taken: 'tribunal' }]);
});

describe('a word that the site does not have', () => {
	test('is reported, with the pages that have the more telling rest', async () => {
		const found = await find('somali ward round');
		expect(found).toMatchObject({ unknown: ['somali'], extent: 'some' });
		expect(found.pages[0]).toBe('/change-ideas/form/');
	});

	test('leaves nothing when the rest tells little', async () => {
		expect(await find('bitcoin ward')).toMatchObject({ pages: [], extent: 'none' });
	});
});

test('a page may lack a word that most pages have', async () => {
	expect((await find('interpreter document for patients')).pages).toContain(
		'/change-ideas/rights/',
	);
});

test('few pages with every word are followed by those with the most telling ones, where that is wanted', async () => {
	const strict = await find('tribunal appeal round');
	expect(strict.extent).toBe('some');
	const few = await find('report ward round');
	expect(few.pages).toEqual(['/sources/report/']);
	const filled = await find('report ward round', { fills: true });
	expect(filled.pages.slice(0, 2)).toEqual(['/sources/report/', '/change-ideas/form/']);
	expect(filled).toMatchObject({ complete: 1, extent: 'all' });
});

test('a wrong ending within a name is corrected, though pages have the stem of the word', async () => {
	const index = fakeIndex();
	const clinician = buildLexicon({
		terms: [{ id: 'rc', term: 'Responsible clinician', names: [] }],
	});
	const stems: typeof index = {
		...index,
		matches: async (text) => new Map(text.startsWith('respons') ? [['/context/law/', 1]] : []),
		pagesWith: async (text) => new Set(text.startsWith('respons') ? ['/context/law/'] : []),
	};
	const found = await findPages('responsable clinician', clinician, stems);
	expect(found.corrections).toMatchObject([{ typed: 'responsable', taken: 'responsible' }]);
});

test('no word is corrected to one that says nothing, nor one that says nothing to another', async () => {
	expect((await find('thhe')).corrections).toEqual([]);
	// Stop words alone are looked for as they are, and “form” is a word of the pages.
	expect((await find('why from')).corrections).toEqual([]);
});

test('a word that only leads to a term does not outweigh one that no page has', async () => {
	const terms = [{ id: 'appeal', term: 'Tribunal', names: [], searchWords: ['appeal'] }];
	const found = await findPages('council appeal', buildLexicon({ terms }), fakeIndex());
	expect(found).toMatchObject({ unknown: ['council'], pages: [], extent: 'none' });
});

test('a section that no page has is not looked for as a word and a number', async () => {
	expect(await find('section 5 ward round')).toMatchObject({ unknown: ['section 5'] });
});

test('what a hyphen puts before a word may be missing', async () => {
	const found = await find('multi-team');
	expect(found.unknown).toEqual([]);
	expect(found.pages[0]).toBe('/guides/start/');
});

test('a guide comes first for a question that asks how', async () => {
	expect((await find('a ward')).pages[0]).toBe('/change-ideas/form/');
	expect((await find('how can a ward do it')).pages[0]).toBe('/guides/start/');
});

test('a long question may lack more of its words than a short one', async () => {
	expect((await find('tribunal appeal somali')).extent).toBe('some');
	expect((await find('tribunal appeal somali bitcoin')).pages).toEqual(['/context/law/']);
	expect((await find('tribunal somali bitcoin')).pages).toEqual([]);
});

describe('a misspelt word', () => {
	const terms = [
		{ id: 'neuro', term: 'Tribunal', names: [], searchWords: ['neurodivergent'] },
		{ id: 'room', term: 'Quiet ward', names: ['low stimulus'] },
	];
	const index = fakeIndex();
	const findIn = (query: string, own: Partial<SearchIndex> = {}) =>
		findPages(query, buildLexicon({ terms }), { ...index, ...own });

	test('may be meant for one that only leads to a term, which no page has', async () => {
		const found = await findIn('neurodivergant');
		expect(found.corrections).toMatchObject([{ taken: 'neurodivergent' }]);
		expect(found.pages).toContain('/context/law/');
	});

	test('is corrected so, too, where lists alone have its stem', async () => {
		const onLists = async (text: string) =>
			text === 'neurodivergant' ? new Map([['/glossary/', 1]]) : index.matches(text);
		const found = await findIn('neurodivergant', { matches: onLists });
		expect(found.corrections).toMatchObject([{ taken: 'neurodivergent' }]);
	});

	test('of a few letters is completed only where that makes a term', async () => {
		const words = async () =>
			new Map([
				['stimulus', 3],
				['interpreter', 2],
			]);
		const has = async (text: string) =>
			text === 'stimulus' ? new Set(['/guides/start/']) : index.pagesWith(text);
		const own = { words, pagesWith: has };
		expect((await findIn('low stim', own)).corrections).toMatchObject([{ taken: 'stimulus' }]);
		expect((await findIn('loud stim', own)).corrections).toEqual([]);
		expect((await findIn('ward inter', own)).corrections).toEqual([]);
	});
});

test('words joined by hyphens are looked for one by one when no page has them side by side', async () => {
	expect((await find('interpreter-rights')).pages).toContain('/change-ideas/rights/');
});

test.each(['', '?!', '<script>alert(1)</script>', '漢字', 'x'.repeat(10_000)])(
	'%j is answered calmly',
	async (query) => {
		expect((await find(query)).pages).toEqual([]);
	},
);
